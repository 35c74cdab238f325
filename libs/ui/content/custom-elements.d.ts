import type { HTMLAttributes } from 'react';

type Enhancer<Data extends string> = HTMLAttributes<HTMLElement> & { readonly [name in `data-${Data}`]: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      /** Offers a button that copies the text inside. */
      'copy-text': Enhancer<'copy' | 'copied'>;
      /** Offers a button that prints the page. */
      'print-page': Enhancer<'print'>;
      /** Lets the form inside be sent once. */
      'submit-once': HTMLAttributes<HTMLElement>;
    }
  }
}
