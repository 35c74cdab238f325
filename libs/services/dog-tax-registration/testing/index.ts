export * from './answers.js';
export * from './towns.js';
