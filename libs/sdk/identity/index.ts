export * from './mailbox.js';
export * from './person.js';
export * from './provider.js';
export * from './settings.js';
