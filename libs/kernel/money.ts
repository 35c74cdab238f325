import { allocate as allocateDinero, dinero, toSnapshot } from 'dinero.js';
import { EUR } from 'dinero.js/currencies';
import { INTL_TAGS, LOCALES } from './locale.js';
import type { Locale } from './locale.js';

/** An amount in integer cents. Never a float, never a string to compute with. */
export interface Money {
  readonly cents: number;
  readonly currency: 'EUR';
}

/**
 * @param cents a safe integer, also negative.
 * @throws RangeError for anything else: a fraction of a cent is a bug.
 */
export function cents(amount: number): Money {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not an integer amount of cents: ${amount}`);
  return { cents: amount, currency: 'EUR' };
}

/** Euros as people write them in a by-law: `eur(84)`, `eur(7.5)`. At most two decimals. */
export function eur(euros: number): Money {
  const inCents = Math.round(euros * 100);
  if (Math.abs(inCents - euros * 100) > 1e-6) throw new RangeError(`more than two decimals: ${euros}`);
  return cents(inCents);
}

export const ZERO = cents(0);

export const add = (...amounts: readonly Money[]): Money => cents(amounts.reduce((sum, amount) => sum + amount.cents, 0));

export const subtract = (a: Money, b: Money): Money => cents(a.cents - b.cents);

export const times = (amount: Money, factor: number): Money => cents(amount.cents * factor);

export const isZero = (amount: Money): boolean => amount.cents === 0;

export const compareMoney = (a: Money, b: Money): number => a.cents - b.cents;

/**
 * The share `part/whole` of an amount, rounded half up to the cent: pro rata by months, percentages of a reduction.
 * @param part and `whole` are integers, whole is positive.
 */
export function share(amount: Money, part: number, whole: number): Money {
  const product = BigInt(amount.cents) * BigInt(part) * 2n + BigInt(whole);
  const quotient = product / (2n * BigInt(whole));
  const floored = product < 0n && product % (2n * BigInt(whole)) !== 0n ? quotient - 1n : quotient;
  return cents(Number(floored));
}

/** Splits an amount by weights without losing a cent; the first parts take what is left over. */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  return allocateDinero(dinero({ amount: amount.cents, currency: EUR }), [...weights]).map((part) => cents(toSnapshot(part).amount));
}

const UNITS: Readonly<Record<Locale, string>> = { de: 'Euro', en: 'euros', 'de-x-leicht': 'Euro', ar: '\u064A\u0648\u0631\u0648' };

const numberFormats = Object.fromEntries(LOCALES.map((locale) => [locale, new Intl.NumberFormat(INTL_TAGS[locale], { minimumFractionDigits: 2, maximumFractionDigits: 2 })]));

/** `1.234,50 Euro` in German texts, `1,234.50 euros` in English ones. */
export const formatMoney = (amount: Money, locale: Locale = 'de'): string => `${numberFormats[locale]!.format(amount.cents / 100)} ${UNITS[locale]}`;
