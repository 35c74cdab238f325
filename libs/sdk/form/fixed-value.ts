import { cents, formatMoney, INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';
import { ADDRESS_PARTS } from './fields/address.js';
import { formatDate } from './format-date.js';
import type { JsonValue } from './json.js';

/** How an answer that nobody types is shown. `money` is a number of cents. */
export type FixedDisplay = 'text' | 'number' | 'money' | 'date' | 'address';

function addressLine(value: JsonValue): string {
  const parts = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [part: string]: JsonValue }) : {};
  const [street, number, code, city] = ADDRESS_PARTS.map((part) => String(parts[part] ?? ''));
  return [`${street} ${number}`.trim(), `${code} ${city}`.trim()].filter((line) => line !== '').join(', ');
}

/** The value as people read it; empty when it is not of that kind. */
export function showFixed(display: FixedDisplay, value: JsonValue, locale: Locale = 'de'): string {
  if (display === 'address') return addressLine(value);
  if (display === 'date') return formatDate(String(value), locale);
  if (typeof value !== 'number') return display === 'text' ? String(value) : '';
  return display === 'money' ? formatMoney(cents(Math.round(value)), locale) : value.toLocaleString(INTL_TAGS[locale], { maximumFractionDigits: 6 });
}
