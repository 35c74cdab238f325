import type { Locale } from '#kernel';
import type { CompiledField, CompiledForm, FieldIssue, PageRef } from '#sdk/form';
import { issueText } from '#sdk/form';
import type { FieldErrors, SummaryError } from '#ui';
import { fieldId } from '#ui';
import { textsIn } from '../texts/texts.js';

export interface PageErrors {
  readonly fields: FieldErrors;
  /** In the order of the page. */
  readonly summary: readonly SummaryError[];
}

/** Issues as sentences at their inputs and in the summary; what belongs to no input of the page is said in general. */
export function pageErrors(form: CompiledForm, ref: PageRef, issues: readonly FieldIssue[]): PageErrors {
  const page = form.pages.find(({ id }) => id === ref.id);
  return fieldErrors(page?.fields ?? [], issues, form.locale, page?.repeat === undefined ? '' : `${page.repeat.key}.${ref.index ?? 0}.`);
}

/** The same for any fields that are shown together. @param prefix what stands before the key of a field in the paths of the issues */
export function fieldErrors(shown: readonly CompiledField[], issues: readonly FieldIssue[], locale: Locale, prefix = ''): PageErrors {
  const placed = shown.flatMap((field) => issues.flatMap((issue) => placeOf(field, issue, locale, prefix)));
  const fields = Object.fromEntries(placed.toReversed().map(({ name, text, part }) => [name, { text, part }]));
  const summary = placed.map(({ id, text }) => ({ id, text }));
  return { fields, summary: placed.length === 0 && issues.length > 0 ? [{ id: 'main', text: textsIn(locale).form.again }] : summary };
}

interface PlacedIssue {
  readonly name: string;
  readonly id: string;
  readonly text: string;
  readonly part: string | undefined;
}

function placeOf(field: CompiledField, issue: FieldIssue, locale: Locale, prefix: string): PlacedIssue[] {
  const path = issue.path.startsWith(prefix) ? issue.path.slice(prefix.length) : issue.path;
  if (path !== field.key && !path.startsWith(`${field.key}.`)) return [];

  const below = path.slice(field.key.length + 1);
  const name = field.type === 'address' && field.inputs.includes(below) ? path : field.key;
  const named = issue.params?.['part'];
  const part = typeof named === 'string' ? named : undefined;
  return [{ name, id: inputId(field, name, part), text: issueText(field, issue, locale), part }];
}

/** The input that takes the focus: the part at fault, or the first of a group. */
function inputId(field: CompiledField, name: string, part: string | undefined): string {
  const id = fieldId(name);
  if (field.type === 'date') return `${id}-${part ?? 'day'}`;
  if (field.type === 'address') return name === field.key ? fieldId(`${name}.street`) : id;
  const radios = field.type === 'yes-no' || field.type === 'multi-choice' || (field.type === 'single-choice' && field.display !== 'list');
  return radios ? `${id}-0` : id;
}
