export * from './gateway-client.js';
export * from './generated/graphql.js';
