export * from './accept-streams.js';
export * from './cookies.js';
export * from './decoded-name.js';
export * from './edge.js';
export * from './hosts.js';
export * from './request-context.js';
export * from './send-document.js';
export * from './internal-server.js';
