import { newCode } from '#kernel';
import type { LocalDate } from '#kernel';
import { yearOf } from '#kernel';

/** A number to read aloud: year and eight symbols, `2027-K7M4-QX3P`. Says nothing about how many cases there are. */
export function newCaseReference(today: LocalDate): string {
  const code = newCode(8);
  return `${yearOf(today)}-${code.slice(0, 4)}-${code.slice(4)}`;
}

/** The code that opens the status page with the reference: 60 bits, `K7M4-QX3P-9T2W`. */
export function newAccessCode(): string {
  const code = newCode(12);
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}
