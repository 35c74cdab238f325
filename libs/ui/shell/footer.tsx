import type { ReactNode } from 'react';
import { OwnLink } from '../language/own-link.js';
import type { Link } from './header.js';

/** Office and hours, how to reach it, and the legal pages, in the dark tone of the brand. */
export function Footer(props: {
  readonly columns: readonly { readonly title: string; readonly body: ReactNode }[];
  readonly linksLabel: string;
  readonly links: readonly Link[];
  readonly closing: string;
}) {
  return (
    <footer className="st-footer">
      <div className="st-wide st-footer__columns">
        {props.columns.map((column) => (
          <section key={column.title}>
            <h2 className="st-footer__title">{column.title}</h2>
            {column.body}
          </section>
        ))}
      </div>
      <nav className="st-wide st-footer__legal" aria-label={props.linksLabel}>
        <ul>
          {props.links.map((link) => (
            <li key={link.href}>
              <OwnLink href={link.href}>{link.text}</OwnLink>
            </li>
          ))}
        </ul>
      </nav>
      <p className="st-wide st-footer__closing">{props.closing}</p>
    </footer>
  );
}
