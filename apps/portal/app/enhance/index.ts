import { CopyText, FilterList, PrintPage, SubmitOnce, UploadForm } from '#ui/enhance';

/** Small comforts. Every page works without them and sends the same requests with them. */
customElements.define('copy-text', CopyText);
customElements.define('filter-list', FilterList);
customElements.define('print-page', PrintPage);
customElements.define('submit-once', SubmitOnce);
customElements.define('upload-form', UploadForm);
