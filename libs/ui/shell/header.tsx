import type { ReactNode } from 'react';
import type { LanguageAttributes } from '../language/in-language.js';
import { OwnLink } from '../language/own-link.js';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Mark, name, the languages, the few ways through the site, and where there is room the search. */
export function Header(props: {
  readonly logo: { readonly path: string };
  readonly name: string;
  readonly portalName: string;
  /** The language of that name, where it is another than the page's. */
  readonly portalWords?: LanguageAttributes;
  readonly navLabel: string;
  readonly links: readonly Link[];
  readonly current?: string;
  readonly search?: ReactNode;
  /** The choice of languages. */
  readonly languages?: ReactNode;
}) {
  return (
    <header className="st-header">
      <div className="st-wide st-header__row">
        <OwnLink className="st-header__home" href="/">
          <img className="st-header__mark" src={props.logo.path} alt="" width="56" height="56" />
          <span className="st-header__names">
            <span className="st-header__name">{props.name}</span>
            <span className="st-header__portal" {...props.portalWords}>
              {props.portalName}
            </span>
          </span>
        </OwnLink>
        {props.search === undefined ? null : <div className="st-header__search">{props.search}</div>}
        {props.languages}
      </div>
      <nav className="st-nav" aria-label={props.navLabel}>
        <ul className="st-wide st-nav__list">
          {props.links.map((link) => (
            <li key={link.href}>
              <OwnLink className="st-nav__link" href={link.href} aria-current={link.href === props.current ? 'page' : undefined}>
                {link.text}
              </OwnLink>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
