import { renderToStaticMarkup } from 'react-dom/server';
import type { EntryContext } from 'react-router';
import { ServerRouter } from 'react-router';
import type { Locale } from '#kernel';
import { LanguageProvider } from '../language/language.js';
import { contentSecurityPolicy } from './content-security-policy.js';
import { mergedHandle } from './route-handle.js';

/** Origins at which a posted form may end, told by the loaders of the page. */
type FormTargets = (loaderData: Readonly<Record<string, unknown>>) => readonly string[];

interface PageParts {
  readonly formTargets?: FormTargets;
  readonly locale?: Locale;
}

/** Pages are plain HTML, ready when they leave: nothing is streamed later, nothing hydrates, so no markers and no scripts. */
export function renderPage(request: Request, status: number, headers: Headers, context: EntryContext, { formTargets = () => [], locale = 'de' }: PageParts = {}): Response {
  const { matches, loaderData } = context.staticHandlerContext;
  const { enhance, asksItself, personal, leavesTown } = mergedHandle(matches.map(({ route }) => route.handle));
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy({ enhanced: enhance, asksItself, formTargets: leavesTown ? formTargets(loaderData) : [], secure: request.url.startsWith('https:') }));
  headers.set('Cache-Control', personal ? 'no-store' : 'no-cache');
  if (status === 503) headers.set('Retry-After', '30');
  const body = request.method === 'HEAD' ? null : `<!doctype html>${renderToStaticMarkup(
    <LanguageProvider value={locale}>
      <ServerRouter context={context} url={request.url} />
    </LanguageProvider>,
  )}`;
  return new Response(body, { status, headers });
}

export function reportBug(error: unknown): void {
  // Requests that were broken off and pages that end in a status are no bugs.
  if (error instanceof Error && error.name !== 'AbortError') console.error(error.stack);
}
