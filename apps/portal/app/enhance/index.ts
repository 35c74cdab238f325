import { CopyText } from './copy-text.js';
import { PrintPage } from './print-page.js';
import { SubmitOnce } from './submit-once.js';

/** Small comforts. Every page works without them and sends the same requests with them. */
customElements.define('copy-text', CopyText);
customElements.define('print-page', PrintPage);
customElements.define('submit-once', SubmitOnce);
