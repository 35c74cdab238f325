export { brandColours } from './brand-colours.js';
