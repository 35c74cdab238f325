import type { CaseStatusPartsFragment } from '#api-client';
import type { Locale } from '#kernel';
import { fieldAt, fieldTypeOf, filesOf, fillTemplate } from '#sdk/form';
import type { Answers, CompiledField, CompiledForm, FieldIssue, JsonValue, RawInput } from '#sdk/form';
import type { Attached } from '#ui/message';
import { fieldErrors } from '../drafts/page-errors.js';
import type { PageErrors } from '../drafts/page-errors.js';
import { textsIn } from '../texts/texts.js';

export type Correction = NonNullable<CaseStatusPartsFragment['correction']>;

/** A field of the application under a name of its own: the same question may stand on several pages. */
export interface ShownField {
  readonly path: string;
  readonly field: CompiledField;
}

/** Files come before the inputs around them are read: the name of theirs says which field they are for. */
const FILE_KEY = /^f-([\w-]+)$/;

const keyOf = (path: string, field: CompiledField, at: number): string => (field.type === 'file' ? `f-${Buffer.from(path).toString('base64url')}` : `c${at}`);

/** The path of the field that a file was chosen for; undefined when it is none of these. */
export function pathOfFile(input: string): string | undefined {
  const key = FILE_KEY.exec(input)?.[1];
  return key === undefined ? undefined : Buffer.from(key, 'base64url').toString();
}

/** Name of the hidden input that lists the paths of the fields in the form. */
export const PATHS = '_fields';

/** The fields that were asked for, then those that became necessary. */
export const shownPaths = (correction: Correction, extra: readonly string[]): readonly string[] => [...new Set([...correction.fields, ...extra])];

export function correctionFields(correction: Correction, paths: readonly string[]): readonly ShownField[] {
  const form = correction.form as CompiledForm;
  return paths.flatMap((path, at) => {
    const found = fieldAt(form, path);
    return found && found.part === '' ? [{ path, field: renamed(form, found, keyOf(path, found.field, at)) }] : [];
  });
}

function renamed(form: CompiledForm, { page, field }: { readonly page: { readonly id: string; readonly index?: number }; readonly field: CompiledField }, key: string): CompiledField {
  const { texts } = form.pages.find(({ id }) => id === page.id)!;
  const t = textsIn(form.locale);
  const label = page.index === undefined ? field.texts.label : t.dialogue.correction.of(field.texts.label, fillTemplate(texts.instanceTitle ?? texts.title, { number: page.index + 1 }));
  return { ...field, key, texts: { ...field.texts, label } };
}

/** What the inputs show before anything was typed. */
export function correctionValues(correction: Correction, shown: readonly ShownField[]): RawInput {
  const answers = correction.answers as Answers;
  return Object.fromEntries(
    shown.flatMap(({ path, field }) => {
      const value = answers[path];
      if (value === undefined) return [];
      return Object.entries(fieldTypeOf(field).write(field, value)).map(([part, text]) => [part === '' ? field.key : `${field.key}.${part}`, text] as const);
    }),
  );
}

/** What was typed, by path; an empty field takes its answer away. Files are named by their ids. */
export function readCorrections(shown: readonly ShownField[], raw: RawInput, attached: readonly Attached[]): { readonly corrections: Readonly<Record<string, JsonValue | null>>; readonly issues: readonly FieldIssue[] } {
  const issues: FieldIssue[] = [];
  const corrections = Object.fromEntries(
    shown.map(({ path, field }) => {
      if (field.type === 'file') return [path, idsOf(attached, field.key)];
      const reading = fieldTypeOf(field).read(field, (part) => [raw[part === '' ? field.key : `${field.key}.${part}`] ?? []].flat());
      issues.push(...(reading.issues ?? []).map(({ part, ...issue }) => ({ path: part === '' ? path : `${path}.${part}`, ...issue })));
      return [path, reading.value ?? null];
    }),
  );
  return { corrections, issues };
}

function idsOf(attached: readonly Attached[], key: string): readonly string[] | null {
  const ids = attached.filter(({ field }) => field === key).map(({ id }) => id);
  return ids.length === 0 ? null : ids;
}

/** Names of the files that stand there now; what is sent takes their place. */
export const namesBefore = (correction: Correction, path: string): readonly string[] => filesOf((correction.answers as Answers)[path]).map(({ name }) => name);

/** Issues at their inputs; of a field that was not shown nothing is said before it is. */
export function correctionErrors(shown: readonly ShownField[], issues: readonly FieldIssue[], locale: Locale): PageErrors {
  const renamed = issues.flatMap((issue) => {
    const at = shown.find(({ path }) => issue.path === path || issue.path.startsWith(`${path}.`));
    return at ? [{ ...issue, path: `${at.field.key}${issue.path.slice(at.path.length)}` }] : [];
  });
  return fieldErrors(shown.map(({ field }) => field), renamed, locale);
}
