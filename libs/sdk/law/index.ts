export * from './law-pack.js';
