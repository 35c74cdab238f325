import { INTL_TAGS } from '#kernel';
import type { Locale } from '#kernel';
import type { JsonValue } from '../json.js';
import type { FieldBase, FieldType } from './field.js';

/** What may be uploaded: nothing that can run, nothing that hides other files. */
export const FILE_KINDS = ['pdf', 'jpeg', 'png'] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** One or more files; they are uploaded on their own, so the answer is given by the server. */
export interface FileField extends FieldBase {
  readonly type: 'file';
  readonly kinds: readonly FileKind[];
  readonly maxFiles: number;
  /** Largest size of one file. */
  readonly maxMegabytes: number;
}

/** A file in the answers; its bytes lie in the store, under the id. */
export type AnsweredFile = {
  readonly id: string;
  /** As the applicant named it, without folders. */
  readonly name: string;
  readonly kind: FileKind;
  /** Bytes as stored. */
  readonly size: number;
};

/** The files of an answer; empty when it is something else. */
export const filesOf = (value: JsonValue | undefined): readonly AnsweredFile[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]).filter((one): one is JsonValue & AnsweredFile => typeof one === 'object' && one !== null && 'id' in one) : [];

/** `1,2 MB`, `830 KB`. */
export function formatFileSize(bytes: number, locale: Locale = 'de'): string {
  const [amount, unit] = bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : [Math.max(1, Math.round(bytes / 1000)), 'KB'];
  return `${amount.toLocaleString(INTL_TAGS[locale], { maximumFractionDigits: 1 })} ${unit}`;
}

export const fileType: FieldType<FileField> = {
  inputs: [],
  answered: true,
  givenBy: 'server',
  schema: (field) => ({
    type: 'array',
    items: {
      type: 'object',
      properties: {
        id: { type: 'string', minLength: 1 },
        name: { type: 'string', minLength: 1, maxLength: 200 },
        kind: { type: 'string', enum: [...FILE_KINDS] },
        size: { type: 'integer', minimum: 1 },
      },
      required: ['id', 'name', 'kind', 'size'],
      additionalProperties: false,
    },
    minItems: field.required ? 1 : 0,
    maxItems: field.maxFiles,
  }),
  read: () => ({}),
  write: () => ({}),
  format: (_field, value, _texts, locale) =>
    filesOf(value)
      .map(({ name, size }) => `${name} (${formatFileSize(size, locale)})`)
      .join(', '),
  codes: ['TOO_MANY', 'FILE_KIND', 'FILE_HEIC', 'FILE_TOO_LARGE', 'FILE_EMPTY', 'FILE_BROKEN', 'FILE_PIXELS', 'FILE_INFECTED', 'FILE_LOST'],
  codeFor: (keyword) => {
    if (keyword === 'minItems') return 'REQUIRED';
    return keyword === 'maxItems' ? 'TOO_MANY' : undefined;
  },
};
