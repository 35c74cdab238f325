export { tryItApp } from './try-it-app.js';
