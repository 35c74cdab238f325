export * from './easter.js';
export * from './federal.js';
export * from './holidays.js';
export * from './law-pack.js';
export * from './periods.js';
export * from './remedies.js';
export * from './service-of-notice.js';
export * from './serving-channels.js';
