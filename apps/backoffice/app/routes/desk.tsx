import type { LoaderFunctionArgs } from 'react-router';
import { Outlet } from 'react-router';
import type { DeskViewsQuery } from '#api-client';
import { DeskViewsDocument } from '#api-client';
import { readCookie } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ProblemPage } from '../components/problem-page.js';
import { askDesk } from '../gateway/ask-desk.js';
import { KEYS_COOKIE } from '../gateway/keys-cookie.js';

export const handle: RouteHandle = { enhance: true, personal: true };

export interface DeskLoaded extends DeskViewsQuery {
  /** This browser lets the keys rest. */
  readonly keysOff: boolean;
}

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
