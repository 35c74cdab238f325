import type { EntryContext } from 'react-router';
import { renderPage, reportBug } from '#ui/page';

export default function handleRequest(request: Request, status: number, headers: Headers, context: EntryContext): Response {
  return renderPage(request, status, headers, context);
}

export const handleError = reportBug;
