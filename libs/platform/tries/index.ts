export * from './code-try.entity.js';
export * from './migrations.js';
export * from './tries.js';
export * from './wait-after.js';
