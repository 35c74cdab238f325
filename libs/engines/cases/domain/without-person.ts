/** What stands in place of something that says who wrote. */
export const TAKEN_OUT = '[…]';

const PATTERNS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  // Numbers of cases and codes: 2027-K7M4-QX3P.
  /\b[0-9A-Z]{4}(?:-[0-9A-Z]{4}){1,3}\b/gu,
  // Plates: DN-LW 88.
  /\b[A-ZÄÖÜ]{1,3}-[A-ZÄÖÜ]{1,2} ?\d{1,4}[EH]?\b/gu,
  // Telephone numbers, accounts, references of the Kasse: six digits and more, however they are set apart.
  /\+?\d(?:[ ./-]?\d){5,}/gu,
];

const quoted = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * Takes out of somebody's words what would name them or their case: names that we know, and what looks like an address, a number or a plate.
 * It can not know the names of others; the page asks to write none.
 * @param names words of the names of whoever wrote; initials are not looked for
 */
export function withoutPerson(text: string, names: readonly string[]): string {
  const words = names.flatMap((name) => name.split(/[\s-]+/)).filter((word) => word.length >= 3);
  const known = words.map((word) => new RegExp(String.raw`(?<!\p{L})${quoted(word)}s?(?!\p{L})`, 'giu'));
  return [...PATTERNS, ...known].reduce((left, pattern) => left.replaceAll(pattern, TAKEN_OUT), text.normalize('NFC'));
}
