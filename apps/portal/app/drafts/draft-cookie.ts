import { newId } from '#kernel';

/** What the browser keeps of an application that is being filled in: the key to the draft, and the one key under which it may be submitted. */
export interface DraftCookie {
  readonly token: string;
  readonly idempotencyKey: string;
}

const nameOf = (serviceCode: string): string => `__Host-draft-${serviceCode.replaceAll(/[^a-z0-9-]/g, '')}`;

/** A cookie for this browser window; host-bound, unreadable for scripts. `__Host-` forbids a domain and asks for Secure and Path=/. */
export const hostCookie = (name: string, value: string, maxAgeSeconds?: number): string =>
  [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'Secure', 'HttpOnly', 'SameSite=Lax', ...(maxAgeSeconds === undefined ? [] : [`Max-Age=${maxAgeSeconds}`])].join('; ');

export function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get('cookie') ?? '').split(/;\s*/);
  const pair = pairs.find((one) => one.startsWith(`${name}=`));
  return pair === undefined ? undefined : decoded(pair.slice(name.length + 1));
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}

/** A new cookie for a draft that has just begun. */
export const newDraftCookie = (serviceCode: string, token: string): string => hostCookie(nameOf(serviceCode), `${token}~${newId()}`);

export function draftCookieOf(request: Request, serviceCode: string): DraftCookie | undefined {
  const [token, idempotencyKey] = readCookie(request, nameOf(serviceCode))?.split('~') ?? [];
  return token && idempotencyKey ? { token, idempotencyKey } : undefined;
}
