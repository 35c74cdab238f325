import type { ReactNode } from 'react';
import type { ButtonKind } from '../actions/button.js';
import { buttonClass } from '../actions/button.js';

interface Keyed {
  readonly kind?: ButtonKind;
  /** One key that does the same. */
  readonly shortcut?: string;
  readonly children: ReactNode;
}

/** The key beside the words; `aria-keyshortcuts` tells it to assistive technology. */
export const KeyHint = ({ shortcut }: { readonly shortcut: string }) => (
  <kbd className="st-key" aria-hidden="true">
    {shortcut.toUpperCase()}
  </kbd>
);

const Words = ({ shortcut, children }: Omit<Keyed, 'kind'>) => (
  <>
    <span className="kern-label">{children}</span>
    {shortcut === undefined ? null : <KeyHint shortcut={shortcut} />}
  </>
);

/** Posts its form; `value` tells the server what was wished. */
export function KeyButton({ kind = 'primary', name = 'intent', value, ...words }: Keyed & { readonly name?: string; readonly value?: string }) {
  return (
    <button type="submit" className={buttonClass(kind)} name={value === undefined ? undefined : name} value={value} aria-keyshortcuts={words.shortcut}>
      <Words {...words} />
    </button>
  );
}

/** Leads on without changing anything; papers open beside the page. */
export function KeyLink({ kind = 'secondary', href, beside = false, ...words }: Keyed & { readonly href: string; readonly beside?: boolean }) {
  return (
    <a className={buttonClass(kind)} href={href} target={beside ? '_blank' : undefined} rel={beside ? 'noopener' : undefined} aria-keyshortcuts={words.shortcut}>
      <Words {...words} />
    </a>
  );
}
