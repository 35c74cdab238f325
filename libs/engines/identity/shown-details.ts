import { parseLocalDate } from '#kernel';
import { formatDate } from '#sdk/form';
import { DETAIL_NAMES } from '#sdk/service';
import type { OwnDetails } from '#sdk/service';

/** Parts of an address that stand together on a line. */
const LINES = [['street', 'houseNumber'], ['postalCode', 'city']] as const;

function words(value: OwnDetails[keyof OwnDetails]): string {
  if (typeof value === 'string') return value;
  const parts = (value ?? {}) as Readonly<Record<string, unknown>>;
  return LINES.map((line) => line.map((part) => String(parts[part] ?? '')).join(' ').trim()).filter(Boolean).join(', ');
}

/** What is remembered, as people read it, always in the same order. */
export const shownDetails = (details: OwnDetails): { name: string; text: string }[] =>
  DETAIL_NAMES.flatMap((name) => {
    if (details[name] === undefined) return [];
    const day = name === 'bday' ? parseLocalDate(String(details[name])) : undefined;
    return [{ name, text: day ? formatDate(day) : words(details[name]) }];
  });
