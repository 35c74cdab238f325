import type { EntryContext, RouterContextProvider } from 'react-router';
import type { TownFrameQuery } from '#api-client';
import { partsOf, renderPage, reportBug } from '#ui/page';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext, loadContext: RouterContextProvider): Response {
  const frame = context.staticHandlerContext.loaderData['town'] as TownFrameQuery | undefined;
  const { locale = 'de' } = partsOf(loadContext).caller;
  const response = renderPage(request, status, headers, context, { locale, formTargets: (loaderData) => [...(frame?.town.formTargets ?? []), ...ownTargets(loaderData)] });
  // Every page says in its header who is signed in.
  if (frame?.account) response.headers.set('Cache-Control', 'no-store');
  return response;
}

/** Where a page's own form leads, as its loader says: to the provider that somebody has chosen for signing in. */
const ownTargets = (loaderData: Readonly<Record<string, unknown>>): string[] =>
  Object.values(loaderData).flatMap((data) => (typeof data === 'object' && data !== null && 'formTarget' in data && typeof data.formTarget === 'string' ? [data.formTarget] : []));

export const handleError = reportBug;
