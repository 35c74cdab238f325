export * from './copy-text.js';
export * from './print-page.js';
export * from './submit-once.js';
