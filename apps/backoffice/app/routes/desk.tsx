import type { LoaderFunctionArgs } from 'react-router';
import { Outlet } from 'react-router';
import { DeskViewsDocument } from '#api-client';
import { readCookie } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';
import type { DeskLoaded } from '../components/use-desk.js';
import { askDesk } from '../gateway/ask-desk.js';
import { KEYS_COOKIE } from '../gateway/keys-cookie.js';

export const handle: RouteHandle = { enhance: true, personal: true };

/** What stands around every page of the desk. Whoever is not signed in goes to the login from here. */
export async function loader(args: LoaderFunctionArgs): Promise<DeskLoaded> {
  return { ...(await askDesk(args, DeskViewsDocument, {})), keysOff: readCookie(args.request, KEYS_COOKIE) === 'off' };
}

export default function Desk() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <ProblemPage />;
}
