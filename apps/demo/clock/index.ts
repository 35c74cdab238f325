export * from './clock-form.js';
export * from './gateway-clock.js';
