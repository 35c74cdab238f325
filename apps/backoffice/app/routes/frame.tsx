import type { LoaderFunctionArgs } from 'react-router';
import { Outlet } from 'react-router';
import { DeskFrameDocument } from '#api-client';
import { ask } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';

export const loader = ({ context }: LoaderFunctionArgs) => ask(context, DeskFrameDocument, {});

export default function Frame() {
  return (
    <main id="main">
      <Outlet />
    </main>
  );
}

export function ErrorBoundary() {
  return (
    <main id="main">
      <ProblemPage />
    </main>
  );
}
