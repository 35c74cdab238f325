import type { RouterContextProvider } from 'react-router';
import { ServiceTitleDocument } from '#api-client';
import { pathIn } from '#kernel';
import { ask, partsOf } from '#ui/page';

/** The sign-in that reaches the level of this service, and back to where somebody was. The draft stays with the browser meanwhile. */
export async function signInPath(context: Readonly<RouterContextProvider>, code: string, returnTo: string): Promise<string> {
  const { service } = await ask(context, ServiceTitleDocument, { code });
  const level = service?.assurance ?? 'LOW';
  return `/anmelden?${new URLSearchParams({ stufe: (level === 'NONE' ? 'LOW' : level).toLowerCase(), to: pathIn(partsOf(context).caller.locale ?? 'de', returnTo) })}`;
}
