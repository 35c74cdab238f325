export * from './clamd-scanner.js';
export * from './virus-scanner.js';
