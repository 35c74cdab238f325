import type { ReactNode } from 'react';
import type { Locale } from '#kernel';
import { PartInLanguage, useLanguageOf } from '../language/in-language.js';

/** Header, main and footer in the order in which everybody meets them; `main` is where the skip link leads. */
export function PageShell(props: {
  readonly skipText: string;
  /** The language of what is in the middle, which may be another than the page's. */
  readonly mainLanguage: Locale;
  readonly notice?: ReactNode;
  readonly header: ReactNode;
  readonly children: ReactNode;
  readonly footer: ReactNode;
}) {
  return (
    <>
      <a className="st-skip" href="#main">
        {props.skipText}
      </a>
      {props.notice}
      {props.header}
      <main id="main" className="st-main" tabIndex={-1} {...useLanguageOf()(props.mainLanguage)}>
        <PartInLanguage locale={props.mainLanguage}>{props.children}</PartInLanguage>
      </main>
      {props.footer}
    </>
  );
}

/** The column of a page: 66 characters for reading, wider for lists. */
export function Column({ wide = false, children }: { readonly wide?: boolean; readonly children: ReactNode }) {
  return <div className={wide ? 'st-wide st-page' : 'st-wide st-page st-page--text'}>{children}</div>;
}
