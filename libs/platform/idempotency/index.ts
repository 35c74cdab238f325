export * from './idempotency.js';
export * from './idempotency.entity.js';
export * from './migrations.js';
