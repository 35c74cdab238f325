export * from './in-language.js';
export * from './language.js';
export * from './language-menu.js';
export * from './own-link.js';
