export { loginKeys } from './keys.js';
export { loginHandler } from './login-app.js';
export { loginErrorPage } from './login-page.js';
export { createProvider } from './provider.js';
