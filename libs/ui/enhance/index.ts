export * from './copy-text.js';
export * from './filter-list.js';
export * from './print-page.js';
export * from './submit-once.js';
export * from './upload-form.js';
