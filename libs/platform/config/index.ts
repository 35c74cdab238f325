export * from './base-environment.js';
export * from './environment.js';
