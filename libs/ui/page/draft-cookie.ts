import { newId } from '#kernel';
import { hostCookie, readCookie } from './cookies.js';

/** What the browser keeps of an application that is being filled in: the key to the draft, and the one key under which it may be submitted. */
export interface DraftCookie {
  readonly token: string;
  readonly idempotencyKey: string;
}

const nameOf = (serviceCode: string): string => `__Host-draft-${serviceCode.replaceAll(/[^a-z0-9-]/g, '')}`;

/** A new cookie for a draft that has just begun. */
export const newDraftCookie = (serviceCode: string, token: string): string => hostCookie(nameOf(serviceCode), `${token}~${newId()}`);

/** Lets this browser forget the draft; the draft itself stays. */
export const forgetDraftCookie = (serviceCode: string): string => hostCookie(nameOf(serviceCode), '', 0);

export function draftCookieOf(request: Request, serviceCode: string): DraftCookie | undefined {
  const [token, idempotencyKey] = readCookie(request, nameOf(serviceCode))?.split('~') ?? [];
  return token && idempotencyKey ? { token, idempotencyKey } : undefined;
}
