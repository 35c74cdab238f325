export * from './business-clock.js';
export * from './clock.module.js';
export * from './clock.service.js';
export * from './migrations.js';
export * from './notices.js';
