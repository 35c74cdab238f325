export { bundIdApp } from './bundid-app.js';
export { bundidKey } from './keys.js';
export { people as bundIdPeople } from './people.js';
export { metadataFrom } from './metadata-from.js';
