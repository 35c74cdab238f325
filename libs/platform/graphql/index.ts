export * from './current.js';
export * from './errors.js';
export * from './graphql.module.js';
export * from './limits.js';
export * from './page.js';
export * from './scalars.js';
export * from './trusted-documents.js';
