import type { ReactNode } from 'react';
import { Outlet, useMatches } from 'react-router';
import { enhancersUrl } from 'virtual:enhancers';
import { SiteDocument, mergedHandle } from '#ui/page';
import stylesUrl from '../../../libs/ui/styles/site.css?url';
import { useTown } from './components/use-town.js';
import { ProblemPage } from './components/problem-page.js';

export function Layout({ children }: { readonly children: ReactNode }) {
  const { enhance } = mergedHandle(useMatches().map((match) => match.handle));
  return (
    <SiteDocument stylesUrl={stylesUrl} town={useTown()} scriptUrl={enhance ? enhancersUrl : undefined}>
      {children}
    </SiteDocument>
  );
}

export default function Root() {
  return <Outlet />;
}

/** Without a town nothing may look like one: unknown hosts and failures before the town is known. */
export function ErrorBoundary() {
  return <ProblemPage />;
}
