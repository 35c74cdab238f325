import { renderToStaticMarkup } from 'react-dom/server';
import type { EntryContext } from 'react-router';
import { ServerRouter } from 'react-router';
import type { TownFrameQuery } from '#api-client';
import { contentSecurityPolicy } from './content-security-policy.js';
import { mergedHandle } from './route-handle.js';

/** Pages are plain HTML, ready when they leave: nothing is streamed later, nothing hydrates, so no markers and no scripts. */
export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const { matches, loaderData } = context.staticHandlerContext;
  const { enhance, personal, leavesTown } = mergedHandle(matches.map(({ route }) => route.handle));
  const frame = loaderData['town'] as TownFrameQuery | undefined;
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Security-Policy', contentSecurityPolicy({ enhanced: enhance, formTargets: leavesTown ? (frame?.town.formTargets ?? []) : [], secure: request.url.startsWith('https:') }));
  headers.set('Cache-Control', personal ? 'no-store' : 'no-cache');
  const body = request.method === 'HEAD' ? null : `<!doctype html>${renderToStaticMarkup(<ServerRouter context={context} url={request.url} />)}`;
  return new Response(body, { status, headers });
}

export function handleError(error: unknown): void {
  // Requests that were broken off and pages that end in a status are no bugs.
  if (error instanceof Error && error.name !== 'AbortError') console.error(error.stack);
}
