import { SubmitOnce } from '#ui/enhance';
import { CheckAll } from './check-all.js';
import { DeskKeys } from './desk-keys.js';
import { LineWalk } from './line-walk.js';
import { LiveDecision } from './live-decision.js';

/** Keys, live amounts and focus for people who clear a whole desk. Every page works without them and sends the same requests with them. */
customElements.define('submit-once', SubmitOnce);
customElements.define('desk-keys', DeskKeys);
customElements.define('line-walk', LineWalk);
customElements.define('check-all', CheckAll);
customElements.define('live-decision', LiveDecision);
