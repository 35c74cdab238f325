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
      /** Puts a field with suggestions in the place of a folded list. */
      'filter-list': HTMLAttributes<HTMLElement> & { readonly [name in `data-${'filter' | 'none' | 'found'}`]: string | undefined };
      /** Sends the form inside as soon as a file is chosen. */
      'upload-form': Enhancer<'progress' | 'failed'>;
    }
  }
}
