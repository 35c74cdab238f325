import { CopyText, PrintPage, SubmitOnce } from '#ui/enhance';

/** Small comforts. Every page works without them and sends the same requests with them. */
customElements.define('copy-text', CopyText);
customElements.define('print-page', PrintPage);
customElements.define('submit-once', SubmitOnce);
