import type { LoaderFunctionArgs } from 'react-router';
import { Outlet, useLoaderData } from 'react-router';
import { TownFrameDocument } from '#api-client';
import { ask, partsOf, problem } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';
import { TownPage } from '../components/town-page.js';

/** A language that the town does not have is not there. */
export async function loader({ context }: LoaderFunctionArgs) {
  const frame = await ask(context, TownFrameDocument, {});
  const { protocol, host, locale = 'de' } = partsOf(context).caller;
  if (!frame.town.locales.includes(locale)) throw problem(404);
  const url = new URL(`${protocol}://${host}`);
  url.hostname = frame.town.canonicalHost;
  return { ...frame, origin: url.origin };
}

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
