import { localeOfPath, pathIn, reaches } from '#kernel';
import type { AccountLevel, LoginFailure } from '#sdk/identity';

/** What somebody was up to when they left for a provider. */
export interface Errand {
  /** The level that they need, if any. */
  readonly level: AccountLevel | undefined;
  /** The page where they go on; its address says their language. */
  readonly returnTo: string;
}

export type SignInRefusal = 'ATTEMPT_UNKNOWN' | 'NOT_FOUND' | LoginFailure;

const HOME = '/konto';

/** The page for signing in, which keeps in its address what somebody is up to: nothing of it is lost by a login that fails. */
export function signInAddress(errand: Errand | undefined, refusal?: SignInRefusal): string {
  const { locale, path } = localeOfPath(errand?.returnTo ?? HOME);
  const query = new URLSearchParams({
    ...(refusal === undefined ? {} : { fehler: refusal }),
    ...(errand?.level === undefined ? {} : { stufe: errand.level }),
    ...(errand === undefined || path === HOME ? {} : { to: errand.returnTo }),
  });
  return pathIn(locale, `/anmelden${query.size > 0 ? `?${query}` : ''}`);
}

/** Where it goes on: the page they came from, unless there is something to tell them before. */
export function addressAfter({ assurance, temporary }: { readonly assurance: AccountLevel; readonly temporary: boolean }, errand: Errand): string {
  if (errand.level !== undefined && !reaches(assurance, errand.level)) return signInAddress(errand);
  const told = `/anmelden/voruebergehend?${new URLSearchParams({ to: errand.returnTo })}`;
  return temporary ? pathIn(localeOfPath(errand.returnTo).locale, told) : errand.returnTo;
}
