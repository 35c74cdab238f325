export * from './compose.js';
export * from './discover.js';
export * from './engine-events.js';
export * from './manifest.js';
export * from './background.js';
