import { SubmitOnce } from '#ui/enhance';

/** Keys, live amounts and focus for people who clear a whole desk. Every page works without them and sends the same requests with them. */
customElements.define('submit-once', SubmitOnce);
