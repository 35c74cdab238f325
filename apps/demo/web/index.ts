export * from './headers.js';
export * from './html.js';
export * from './listen.js';
