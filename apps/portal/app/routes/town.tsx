import type { LoaderFunctionArgs } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { TownFrameDocument } from '#api-client';
import { ask } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';
import { TownPage } from '../components/town-page.js';

export const loader = ({ context }: LoaderFunctionArgs) => ask(context, TownFrameDocument, {});

export default function Town() {
  const { town } = useLoaderData<typeof loader>();
  return (
    <TownPage town={town}>
      <Outlet />
    </TownPage>
  );
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
