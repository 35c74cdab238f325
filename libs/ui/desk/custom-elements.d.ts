import type { HTMLAttributes } from 'react';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Presses what `aria-keyshortcuts` names; `data-off` lets the keys rest. */
      'desk-keys': HTMLAttributes<HTMLElement> & { readonly 'data-off'?: '' | undefined };
      /** Moves through the lines inside by j and k. */
      'line-walk': HTMLAttributes<HTMLElement>;
      /** Fits reasons to decisions and asks the server for new amounts when a decision changes. */
      'live-decision': HTMLAttributes<HTMLElement>;
      /** Checks all boxes inside at once. */
      'check-all': HTMLAttributes<HTMLElement> & { readonly 'data-label': string; readonly 'data-key': string };
    }
  }
}
