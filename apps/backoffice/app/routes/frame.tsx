import type { LoaderFunctionArgs } from 'react-router';
import { Outlet } from 'react-router';
import { DeskFrameDocument } from '#api-client';
import { ask } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';

/** Town and person; asked of every page, also of those who are not signed in. */
export const loader = ({ context }: LoaderFunctionArgs) => ask(context, DeskFrameDocument, {});

export default function Frame() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
