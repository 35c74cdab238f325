export * from './message-files.js';
export * from './message-list.js';
export * from './message-post.js';
