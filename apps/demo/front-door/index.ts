export { frontDoor } from './front-door.js';
export { readHealthUrls } from './health.js';
export { createProxy } from './proxy.js';
