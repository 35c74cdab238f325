export { bundIdApp } from './bundid-app.js';
export { bundidKey } from './keys.js';
export type { MailboxFaults } from './mailboxes.js';
export { mailboxOf, people as bundIdPeople } from './people.js';
export { metadataFrom } from './metadata-from.js';
