import type { EntryContext } from 'react-router';
import type { TownFrameQuery } from '#api-client';
import { renderPage, reportBug } from '#ui/page';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  return renderPage(request, status, headers, context, (loaded) => (loaded['town'] as TownFrameQuery | undefined)?.town.formTargets ?? []);
}

export const handleError = reportBug;
