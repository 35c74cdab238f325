import { formatMoney } from '#kernel';
import type { Locale, Money } from '#kernel';
import { formatDate } from '#sdk/form';
import type { JsonValue } from '#sdk/form';

const isMoney = (value: JsonValue): value is { readonly cents: number; readonly currency: 'EUR' } =>
  typeof value === 'object' && value !== null && 'cents' in value && 'currency' in value;

/** Values for placeholders as people read them: amounts "84,00 Euro", days "25. August 2026", whole numbers plain. What has no words is left out. */
export function shownValues(values: { readonly [name: string]: JsonValue }, locale: Locale = 'de'): { readonly [name: string]: string } {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    if (isMoney(value)) return [[name, formatMoney(value as Money, locale)] as const];
    return typeof value === 'string' || typeof value === 'number' ? [[name, formatDate(String(value), locale)] as const] : [];
  });
  return Object.fromEntries(entries);
}
