import { parseLocalDate } from '#kernel';
import type { LocalDate } from '#kernel';
import type { JsonValue } from '../json.js';
import { formatDate } from '../format-date.js';
import { resolveDay } from '../relative-day.js';
import type { DayLimit } from '../relative-day.js';
import type { CheckContext, FieldBase, FieldReading, FieldType, PartIssue } from './field.js';

/** A calendar day, entered as day, month and year; the answer is an ISO day. */
export interface DateField extends FieldBase {
  readonly type: 'date';
  /** The first day that is accepted. */
  readonly earliest?: DayLimit;
  /** The last day that is accepted. */
  readonly latest?: DayLimit;
  /** Key of another day in the answers, before which it may not lie. */
  readonly notBefore?: string;
  /** Key of another day in the answers, after which it may not lie. */
  readonly notAfter?: string;
}

const PARTS = ['day', 'month', 'year'] as const;

function readDate(input: (part: string) => readonly string[]): FieldReading {
  const typed = PARTS.map((part) => (input(part)[0] ?? '').trim());
  if (typed.every((part) => part === '')) return {};

  const [day = '', month = '', year = ''] = typed;
  const value = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const missing = PARTS.find((_part, at) => typed[at] === '');
  if (missing !== undefined) return { value: `${year}-${month}-${day}`, issues: [{ part: '', code: 'DATE_INCOMPLETE', params: { part: missing } }] };
  if (parseLocalDate(value) !== undefined && /^\d{4}$/.test(year)) return { value };

  return { value: `${year}-${month}-${day}`, issues: [{ part: '', code: 'DATE', params: { part: wrongPart(month, year) } }] };
}

function wrongPart(month: string, year: string): (typeof PARTS)[number] {
  if (!/^\d{4}$/.test(year)) return 'year';
  return /^(0?[1-9]|1[0-2])$/.test(month) ? 'day' : 'month';
}

/** The days that a limit and another answer name, where they do. */
function limitsOf(limit: DayLimit | undefined, key: string | undefined, { today, answers }: CheckContext): readonly LocalDate[] {
  const other = key === undefined ? undefined : parseLocalDate(String(answers[key] ?? ''));
  return [...(limit === undefined ? [] : [resolveDay(limit, today)]), ...(other === undefined ? [] : [other])].toSorted();
}

function checkLimits(field: DateField, value: JsonValue, context: CheckContext): readonly PartIssue[] {
  const day = String(value);
  const earliest = limitsOf(field.earliest, field.notBefore, context).at(-1);
  const latest = limitsOf(field.latest, field.notAfter, context)[0];
  if (earliest !== undefined && day < earliest) return [{ part: '', code: 'TOO_EARLY', params: { limit: earliest } }];
  if (latest !== undefined && day > latest) return [{ part: '', code: 'TOO_LATE', params: { limit: latest } }];
  return [];
}

export const dateType: FieldType<DateField> = {
  inputs: PARTS,
  answered: true,
  schema: () => ({ type: 'string', format: 'date' }),
  read: (_field, input) => readDate(input),
  write: (_field, value) => {
    const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
    return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
  },
  format: (_field, value, _texts, locale) => formatDate(String(value), locale),
  codes: ['DATE', 'DATE_INCOMPLETE', 'TOO_EARLY', 'TOO_LATE'],
  codeFor: (keyword) => (keyword === 'format' ? 'DATE' : undefined),
  check: checkLimits,
};
