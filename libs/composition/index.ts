export * from './compose.js';
export * from './discover.js';
