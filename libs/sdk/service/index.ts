export * from './assessment.js';
export * from './ruling.js';
export * from './service-definition.js';
export * from './service-texts.js';
export * from './settings.js';
