import { KeyMap } from '#ui/desk';
import { keysPath } from '../paths.js';
import { keyTexts } from '../texts/keys.js';

/** The keyboard map over the page; without script the link beside the name leads to the same on a page of its own. */
export const KeyDialog = ({ off }: { readonly off: boolean }) => (
  <dialog id="keys" className="st-dialog" aria-labelledby="keys-title">
    <h2 id="keys-title" className="st-dialog__title">
      {keyTexts.title}
    </h2>
    <KeyMap groups={keyTexts.groups} level={3} />
    <div className="st-buttons">
      <form method="dialog">
        <button className="kern-btn kern-btn--primary st-btn" type="submit">
          <span className="kern-label">{keyTexts.close}</span>
        </button>
      </form>
      <KeySwitch off={off} />
    </div>
  </dialog>
);

/** Who dictates or hits keys by accident can let them rest (WCAG 2.1.4). */
export const KeySwitch = ({ off }: { readonly off: boolean }) => (
  <form method="post" action={keysPath}>
    <button className="kern-btn kern-btn--tertiary st-btn" type="submit" name="keys" value={off ? 'on' : 'off'}>
      <span className="kern-label">{off ? keyTexts.on : keyTexts.off}</span>
    </button>
  </form>
);
