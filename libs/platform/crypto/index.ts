export * from './certified-key.js';
export * from './hash.js';
export * from './master-key.js';
export * from './migrations.js';
export * from './named-secret.js';
export * from './seal.js';
export * from './town-key.entity.js';
export * from './vault.js';
