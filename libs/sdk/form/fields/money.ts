import { cents, formatMoney } from '#kernel';
import type { Money } from '#kernel';
import type { JsonValue } from '../json.js';
import type { FieldBase, FieldReading, FieldType, PartIssue } from './field.js';

/** An amount in euros, typed as people write it (`1.234,50`); the answer is money in cents. */
export interface MoneyField extends FieldBase {
  readonly type: 'money';
  /** Smallest amount in cents; 0 when not set. */
  readonly minCents?: number;
  /** Largest amount in cents. */
  readonly maxCents?: number;
}

/** Nobody means more than this, and sums stay exact: 99,999,999.99 euros. */
const MOST = 9_999_999_999;

/** `1.234,50`, `1234,5`, `1 234`, `12,-`, and `12.50` as some keyboards give it; a single dot before three digits groups thousands. */
const GERMAN = /^(\d{1,3}(?:[ .]\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}|–))?$/;
const PLAIN = /^(\d+)\.(\d{1,2})$/;

export function parseEuros(typed: string): Money | undefined {
  const text = typed.replaceAll(/\s+/gu, ' ').replace(/ ?(€|eur|euro)$/i, '').replace(/^€ ?/, '').trim();
  const match = GERMAN.exec(text) ?? PLAIN.exec(text);
  if (match === null) return undefined;

  const euros = Number(match[1]!.replaceAll(/[ .]/g, ''));
  const fraction = /^\d/.test(match[2] ?? '') ? Number(match[2]!.padEnd(2, '0')) : 0;
  const amount = euros * 100 + fraction;
  return amount > MOST ? undefined : cents(amount);
}

function readMoney(typed: string): FieldReading {
  const text = typed.trim();
  if (text === '') return {};
  const amount = parseEuros(text);
  return amount === undefined ? { value: text, issues: [{ part: '', code: 'MONEY' }] } : { value: { ...amount } };
}

/** Cents of an answer; undefined when it is no amount. */
export function centsOf(value: JsonValue): number | undefined {
  const amount = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [key: string]: JsonValue })['cents'] : undefined;
  return Number.isSafeInteger(amount) ? (amount as number) : undefined;
}

/** As somebody would type it: `1234,50`. */
const typedFrom = (amount: number): string => `${Math.trunc(amount / 100)},${String(amount % 100).padStart(2, '0')}`;

function checkLimits({ minCents = 0, maxCents = MOST }: MoneyField, value: JsonValue): readonly PartIssue[] {
  const amount = centsOf(value) ?? 0;
  if (amount < minCents) return [{ part: '', code: 'TOO_SMALL', params: { limit: formatMoney(cents(minCents)) } }];
  return amount > maxCents ? [{ part: '', code: 'TOO_LARGE', params: { limit: formatMoney(cents(maxCents)) } }] : [];
}

export const moneyType: FieldType<MoneyField> = {
  inputs: [],
  answered: true,
  schema: () => ({
    type: 'object',
    properties: { cents: { type: 'integer', minimum: 0, maximum: MOST }, currency: { const: 'EUR' } },
    required: ['cents', 'currency'],
    additionalProperties: false,
  }),
  read: (_field, input) => readMoney(input('')[0] ?? ''),
  write: (_field, value) => {
    const amount = centsOf(value);
    return { '': amount === undefined ? (typeof value === 'string' ? value : '') : typedFrom(amount) };
  },
  format: (_field, value, _texts, locale) => formatMoney(cents(centsOf(value) ?? 0), locale),
  codes: ['MONEY', 'TOO_SMALL', 'TOO_LARGE'],
  codeFor: () => 'MONEY',
  check: (field, value) => checkLimits(field, value),
};
