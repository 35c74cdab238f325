/**
 * A reference from a number range of the Kasse: prefix, running number, check digit (ISO 7064 MOD 97-10 over the digits, two places).
 * `5.0410.100001-24`
 */
export function referenceOf(prefix: string, number: number): string {
  const digits = `${prefix}${number}`.replaceAll(/\D/g, '');
  const check = 98 - Number(BigInt(`${digits}00`) % 97n);
  return `${prefix}${number}-${String(check).padStart(2, '0')}`;
}

/** What people type, without dots, dashes and blanks: references are found by this. */
export const normalizeReference = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

/** Whether the check digits fit: a typing error is told at once, without asking the database. */
export function hasRightCheck(typed: string): boolean {
  const normal = normalizeReference(typed);
  return /^\d{5,30}$/.test(normal) && BigInt(normal) % 97n === 1n;
}
