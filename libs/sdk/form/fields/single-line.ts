import type { IssueCode } from '../issues.js';
import type { JsonSchema, JsonValue } from '../json.js';
import type { FieldReading } from './field.js';

/** What was typed into one input: NFC, without blanks at the ends and without doubled ones; absent when nothing is left. */
export function readLine(typed: readonly string[]): FieldReading {
  const value = (typed[0] ?? '').normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return value === '' ? {} : { value };
}

export const writeLine = (value: JsonValue): { readonly '': string } => ({ '': typeof value === 'string' ? value : '' });

export const formatLine = (_field: unknown, value: JsonValue): string => (typeof value === 'string' ? value : '');

export const lineSchema = (limits: { readonly minLength?: number | undefined; readonly maxLength: number }, more: JsonSchema = {}): JsonSchema => ({
  type: 'string',
  minLength: limits.minLength ?? 1,
  maxLength: limits.maxLength,
  ...more,
});

/** Code of a failed keyword of {@link lineSchema}; `pattern` is what a wrong pattern or format means here. */
export function lineCode(keyword: string, pattern: IssueCode): IssueCode | undefined {
  if (keyword === 'minLength') return 'TOO_SHORT';
  if (keyword === 'maxLength') return 'TOO_LONG';
  if (keyword === 'pattern' || keyword === 'format') return pattern;
  return undefined;
}
