/** A UUID as the database knows it. */
export type Id = string;

export const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const isId = (text: string): text is Id => UUID_PATTERN.test(text);

/** The last instant that an id was made for, and how many followed within it. */
const last = { at: 0, count: 0 };

/**
 * A UUIDv7 (RFC 9562): sorts by time of creation, so that indexes grow at one end. Ids that one process makes within a millisecond
 * sort in the order in which they were made (method 1: a counter of 12 bits behind the time).
 * @param at the instant that goes into the first 48 bits.
 */
export function newId(at: Date = new Date()): Id {
  const time = at.getTime();
  last.count = time === last.at ? last.count + 1 : 0;
  last.at = time;
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let rest = time;
  for (let i = 5; i >= 0; i -= 1) {
    bytes[i] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  bytes[6] = ((last.count >> 8) & 0x0f) | 0x70;
  bytes[7] = last.count & 0xff;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** An unguessable token of `bytes` random bytes in base64url: links, sessions, states. */
export function newToken(bytes = 32): string {
  const random = crypto.getRandomValues(new Uint8Array(bytes));
  return btoa(String.fromCharCode(...random)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Letters and digits that people do not mistake for one another (Crockford's base 32 without I, L, O, U). */
const SPEAKABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A code to read aloud and type: `length` symbols of 5 bits each. */
export function newCode(length: number): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => SPEAKABLE[byte % 32]).join('');
}

/** How a code is read aloud and typed: in groups of four. */
export const inGroups = (code: string): string => code.replaceAll(/(.{4})(?=.)/g, '$1-');

/** The code that opens something together with its number or link: 60 bits, `K7M4-QX3P-9T2W`. */
export const newAccessCode = (): string => inGroups(newCode(12));

/** What somebody typed, brought back to the alphabet of {@link newCode}: O is 0, I and L are 1, blanks and dashes go. */
export function normalizeCode(typed: string): string {
  return typed.toUpperCase().replaceAll(/[\s\p{Pd}_.]/gu, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}
