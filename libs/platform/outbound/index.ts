export * from './outbound-client.js';
