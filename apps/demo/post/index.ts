export { postRoutes } from './post-routes.js';
