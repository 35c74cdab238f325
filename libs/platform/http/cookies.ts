import type { Endpoint } from './request-context.js';

/** Each endpoint reads only its own cookie. `__Host-` binds it to this very host: no neighbour town can set or read it. */
export const SESSION_COOKIES: Readonly<Record<Endpoint, string>> = { citizen: '__Host-stadttor', staff: '__Host-stadttor-amt' };

export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.split('=', 2);
    if (key?.trim() === name && value !== undefined) return value.trim();
  }
  return undefined;
}

/** @param maxAge in seconds; 0 deletes. */
export function hostCookie(name: string, value: string, maxAge?: number): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`;
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=Lax${age}`;
}
