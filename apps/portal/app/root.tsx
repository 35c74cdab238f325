import type { ReactNode } from 'react';
import { Outlet, useMatches } from 'react-router';
import { enhancersUrl } from 'virtual:enhancers';
import stylesUrl from '../../../libs/ui/styles/site.css?url';
import { useTown } from './components/use-town.js';
import { ProblemPage } from './components/problem-page.js';
import { mergedHandle } from './route-handle.js';

/** The document. No script of the framework on any page; the town's colours come as a stylesheet of its own. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const town = useTown();
  const { enhance } = mergedHandle(useMatches().map((match) => match.handle));
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={stylesUrl} />
        {town === undefined ? null : <link rel="stylesheet" href={town.themePath} />}
        {town === undefined ? null : <link rel="icon" type="image/svg+xml" href={town.logo.path} />}
        {enhance ? <script type="module" src={enhancersUrl} /> : null}
      </head>
      <body>{children}</body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Without a town nothing may look like one: unknown hosts and failures before the town is known. */
export function ErrorBoundary() {
  return <ProblemPage />;
}
