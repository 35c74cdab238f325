import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon.js';
import { OwnLink } from '../language/own-link.js';

export type ButtonKind = 'primary' | 'secondary' | 'quiet';

const CLASS = { primary: 'kern-btn--primary', secondary: 'kern-btn--secondary', quiet: 'kern-btn--tertiary' } as const;

interface Looks {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

export const buttonClass = (kind: ButtonKind): string => `kern-btn ${CLASS[kind]} st-btn`;

/** A button that posts its form; `name` and `value` tell which one was pressed. */
export function Button({ kind = 'primary', icon, children, name, value }: Looks & { readonly name?: string; readonly value?: string }) {
  return (
    <button type="submit" className={buttonClass(kind)} name={name} value={value}>
      <span className="kern-label">{children}</span>
      {icon === undefined ? null : <Icon name={icon} />}
    </button>
  );
}

/** A link that looks like a button: leads on without changing anything. */
export function LinkButton({ kind = 'primary', icon, children, href, rel }: Looks & { readonly href: string; readonly rel?: string }) {
  return (
    <OwnLink className={buttonClass(kind)} href={href} rel={rel}>
      <span className="kern-label">{children}</span>
      {icon === undefined ? null : <Icon name={icon} />}
    </OwnLink>
  );
}

/** Buttons that belong together; the first one is what most people want. */
export const ButtonRow = ({ children }: { readonly children: ReactNode }) => <div className="st-buttons">{children}</div>;

/** The way back, above the title. */
export function BackLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <OwnLink className="st-back" href={href}>
      <Icon name="back" />
      {children}
    </OwnLink>
  );
}
