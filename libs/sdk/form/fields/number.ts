import { INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';
import type { FieldBase, FieldReading, FieldType } from './field.js';

/** A number; whole unless decimals are allowed. */
export interface NumberField extends FieldBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Key of a number asked on an earlier page that this one may not exceed. */
  readonly atMost?: string;
  /** Digits behind the comma; 0 when not set. */
  readonly decimals?: number;
  /** What is counted, shown behind the input: `kg`. */
  readonly unit?: string;
}

function readNumber(field: NumberField, typed: string): FieldReading {
  const text = typed.trim();
  if (text === '') return {};

  const plain = text.replaceAll(/[\s.](?=\d{3}(\D|$))/g, '').replace(',', '.');
  if (!/^-?\d{1,12}(\.\d{1,6})?$/.test(plain)) return { value: text, issues: [{ part: '', code: 'NUMBER' }] };
  if ((plain.split('.')[1]?.length ?? 0) > (field.decimals ?? 0)) return { value: text, issues: [{ part: '', code: 'WHOLE_NUMBER' }] };
  return { value: Number(plain) };
}

const show = (value: unknown, locale: Locale): string =>
  typeof value === 'number' ? value.toLocaleString(INTL_TAGS[locale], { maximumFractionDigits: 6 }) : String(value ?? '');

export const numberType: FieldType<NumberField> = {
  inputs: [],
  answered: true,
  schema: (field) => ({
    type: (field.decimals ?? 0) === 0 ? 'integer' : 'number',
    ...(field.min === undefined ? {} : { minimum: field.min }),
    ...(field.max === undefined ? {} : { maximum: field.max }),
  }),
  read: (field, input) => readNumber(field, input('')[0] ?? ''),
  write: (_field, value) => ({ '': typeof value === 'number' ? String(value).replace('.', ',') : String(value ?? '') }),
  format: (field, value, _texts, locale) => (field.unit === undefined ? show(value, locale) : `${show(value, locale)} ${field.unit}`),
  codes: ['NUMBER', 'WHOLE_NUMBER', 'TOO_SMALL', 'TOO_LARGE'],
  codeFor: (keyword) => {
    if (keyword === 'type') return 'NUMBER';
    if (keyword === 'minimum') return 'TOO_SMALL';
    return keyword === 'maximum' ? 'TOO_LARGE' : undefined;
  },
  check: (field, value, { answers }) => {
    const limit = field.atMost === undefined ? undefined : answers[field.atMost];
    return typeof limit === 'number' && Number(value) > limit ? [{ part: '', code: 'TOO_LARGE', params: { limit } }] : [];
  },
};
