export * from './events.js';
export * from './jobs.js';
export * from './jobs.module.js';
export * from './migrations.js';
