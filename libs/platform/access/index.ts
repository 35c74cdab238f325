export * from './access.js';
export * from './access.module.js';
