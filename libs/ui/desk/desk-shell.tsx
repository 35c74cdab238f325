import type { ReactNode } from 'react';

/** A slim bar, the views at the side, the work in the middle; on small screens one below the other. */
export function DeskShell(props: {
  readonly skipText: string;
  readonly notice?: ReactNode;
  readonly bar: ReactNode;
  readonly views?: ReactNode;
  readonly keysOff: boolean;
  readonly children: ReactNode;
}) {
  return (
    <desk-keys data-off={props.keysOff ? '' : undefined}>
      <a className="st-skip" href="#main">
        {props.skipText}
      </a>
      {props.notice}
      {props.bar}
      <div className={props.views === undefined ? 'st-desk st-desk--alone' : 'st-desk'}>
        {props.views}
        <main id="main" className="st-desk__main" tabIndex={-1}>
          {props.children}
        </main>
      </div>
    </desk-keys>
  );
}

/** Whose desk this is, the search, and who sits at it. */
export function DeskBar(props: {
  readonly homeHref: string;
  readonly logoPath: string;
  readonly name: string;
  readonly title: string;
  readonly search?: ReactNode;
  readonly person?: ReactNode;
}) {
  return (
    <header className="st-bar">
      <a className="st-bar__home" href={props.homeHref}>
        <img className="st-bar__mark" src={props.logoPath} alt="" width="32" height="32" />
        <span>
          <span className="st-bar__name">{props.name}</span> <span className="st-bar__title">{props.title}</span>
        </span>
      </a>
      {props.search}
      {props.person === undefined ? null : <div className="st-bar__person">{props.person}</div>}
    </header>
  );
}
