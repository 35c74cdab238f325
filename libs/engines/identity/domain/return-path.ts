import { localeOfPath } from '#kernel';

/** Where a login may lead: a path of the staff site on this host, never another address. */
export function safeReturnPath(asked: string | undefined): string {
  return asked !== undefined && /^\/amt(\/[\w\-./]*)?(\?[\w\-.=&%]*)?$/.test(asked) && !asked.includes('//') && !asked.includes('..') ? asked : '/amt';
}

const CITIZEN_PATH = /^\/[\w\-./]*(\?[\w\-.=&%]*)?$/;
const NOT_FOR_CITIZENS = /^\/(amt|auth|graphql|files|hooks|anmelden)(\/|\?|$)/;

/** Where a citizen's login may lead: a page of the portal on this host, else their account. */
export function safeCitizenPath(asked: string | undefined): string {
  const safe = asked !== undefined && CITIZEN_PATH.test(asked) && !asked.includes('//') && !asked.includes('..') && !NOT_FOR_CITIZENS.test(localeOfPath(asked).path);
  return safe ? asked : '/konto';
}
