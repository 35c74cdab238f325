import type { ReactNode } from 'react';
import { directionOf } from '#kernel';
import { useLanguage } from '../language/language.js';

/** The whole page. No script of the framework on any of them; a town's colours come as a stylesheet of its own. */
export function SiteDocument(props: {
  readonly stylesUrl: string;
  /** The town whose face it is; without one nothing may look like a town. */
  readonly town: { readonly themePath: string; readonly logo: { readonly path: string } } | undefined;
  /** Our one script file, on pages whose route asks for it. */
  readonly scriptUrl: string | undefined;
  readonly children: ReactNode;
}) {
  const { town } = props;
  const locale = useLanguage();
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={props.stylesUrl} />
        {town === undefined ? null : <link rel="stylesheet" href={town.themePath} />}
        {town === undefined ? null : <link rel="icon" type="image/svg+xml" href={town.logo.path} />}
        {props.scriptUrl === undefined ? null : <script type="module" src={props.scriptUrl} />}
      </head>
      <body>{props.children}</body>
    </html>
  );
}
