import { hostCookie, readCookie } from '#ui/page';

/** How the gateway knows a case of somebody's own: with its code, or from the account that is signed in. */
export interface CaseKey {
  readonly reference: string;
  readonly accessCode?: string;
}

/** Reference and code for a quarter of an hour, so that the view can be loaded again and neither stands in an address. */
const COOKIE = '__Host-case';
const SECONDS = 900;

export const keyCookie = ({ reference, accessCode = '' }: CaseKey): string => hostCookie(COOKIE, `${reference}~${accessCode}`, SECONDS);

export const noKeyCookie = (): string => hostCookie(COOKIE, '', 0);

export function keyOf(request: Request): Required<CaseKey> | undefined {
  const [reference, accessCode] = readCookie(request, COOKIE)?.split('~') ?? [];
  return reference && accessCode ? { reference, accessCode } : undefined;
}
