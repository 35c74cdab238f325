import type { AnchorHTMLAttributes, FormHTMLAttributes } from 'react';
import { useAddress } from './language.js';

/** A link that stays in the language of the page. */
export function OwnLink({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const address = useAddress();
  return (
    <a href={address(href)} {...rest}>
      {children}
    </a>
  );
}

/** A form whose answer stays in the language of the page; without an address it posts to its own page. */
export function OwnForm({ action, ...rest }: Omit<FormHTMLAttributes<HTMLFormElement>, 'action'> & { readonly action?: string | undefined }) {
  const address = useAddress();
  return <form action={action === undefined ? undefined : address(action)} {...rest} />;
}
