import type { EntryContext } from 'react-router';
import type { TownFrameQuery } from '#api-client';
import { renderPage, reportBug } from '#ui/page';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  const frame = context.staticHandlerContext.loaderData['town'] as TownFrameQuery | undefined;
  const response = renderPage(request, status, headers, context, () => frame?.town.formTargets ?? []);
  // Every page says in its header who is signed in.
  if (frame?.account) response.headers.set('Cache-Control', 'no-store');
  return response;
}

export const handleError = reportBug;
