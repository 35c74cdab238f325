export * from './environment.js';
export * from './run-site.js';
export * from './site-app.js';
