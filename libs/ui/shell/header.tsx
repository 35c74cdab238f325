import type { ReactNode } from 'react';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** Mark, name, the few ways through the site, and where there is room the search. */
export function Header(props: {
  readonly logo: { readonly path: string };
  readonly name: string;
  readonly portalName: string;
  readonly navLabel: string;
  readonly links: readonly Link[];
  readonly current?: string;
  readonly search?: ReactNode;
}) {
  return (
    <header className="st-header">
      <div className="st-wide st-header__row">
        <a className="st-header__home" href="/">
          <img className="st-header__mark" src={props.logo.path} alt="" width="56" height="56" />
          <span className="st-header__names">
            <span className="st-header__name">{props.name}</span>
            <span className="st-header__portal">{props.portalName}</span>
          </span>
        </a>
        {props.search === undefined ? null : <div className="st-header__search">{props.search}</div>}
      </div>
      <nav className="st-nav" aria-label={props.navLabel}>
        <ul className="st-wide st-nav__list">
          {props.links.map((link) => (
            <li key={link.href}>
              <a className="st-nav__link" href={link.href} aria-current={link.href === props.current ? 'page' : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
