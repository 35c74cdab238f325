import { answersOfPage, askedFields, fieldAt, isTyped, pathOf, reachablePages, summarize, withPageAnswers } from '#sdk/form';
import type { Answers, CompiledField, CompiledForm, FieldIssue, JsonValue, PageRef, SummaryRow } from '#sdk/form';

/** A field that the office can ask to be corrected. */
export interface CorrectableField {
  readonly path: string;
  readonly page: PageRef;
  readonly field: CompiledField;
}

/**
 * What somebody typed in an application, in its order. Files come by message, what the server or a rule gives is nobody's mistake.
 * @param fixed what can not be otherwise, because the deadline hangs on it
 */
export function correctableFields(form: CompiledForm, answers: Answers, fixed: readonly string[]): readonly CorrectableField[] {
  return reachablePages(form, answers).flatMap((page) => {
    const definition = form.pages.find(({ id }) => id === page.id)!;
    return askedFields(form, page, answers)
      .filter(isTyped)
      .map((field) => ({ path: pathOf(definition, field.key, page.index), page, field }))
      .filter(({ path }) => !fixed.includes(path));
  });
}

/** New values by the path of their field; null takes an answer away. */
export type Corrections = Readonly<Record<string, JsonValue | null>>;

/** The answers with these corrected; a path that leads nowhere changes nothing. */
export function withCorrections(form: CompiledForm, answers: Answers, corrections: Corrections): Answers {
  return Object.entries(corrections).reduce((before, [path, value]) => {
    const at = fieldAt(form, path);
    if (at === undefined) return before;
    const { [at.field.key]: _old, ...others } = answersOfPage(form, at.page, before);
    return withPageAnswers(form, at.page, before, value === null ? others : { ...others, [at.field.key]: value });
  }, answers);
}

/** A line of the answers that reads differently; null where there was or is nothing. */
export interface AnswerDifference {
  readonly path: string;
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs, in the words in which people read the answers. */
export function differences(form: CompiledForm, before: Answers, after: Answers): readonly AnswerDifference[] {
  const rows = (answers: Answers): Map<string, SummaryRow> => new Map(summarize(form, answers).flatMap((section) => section.rows.map((row) => [row.path, row])));
  const [old, fresh] = [rows(before), rows(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, label: (fresh.get(path) ?? old.get(path))!.label, before: old.get(path)?.value ?? null, after: fresh.get(path)?.value ?? null }))
    .filter((row) => row.before !== row.after);
}

/** Paths of fields that are at fault, besides those that were asked: a corrected answer can make another one necessary. */
export function pathsAtFault(form: CompiledForm, issues: readonly FieldIssue[]): readonly string[] {
  const paths = issues.flatMap((issue) => {
    const at = fieldAt(form, issue.path);
    const page = at && form.pages.find(({ id }) => id === at.page.id);
    return at && page && isTyped(at.field) ? [pathOf(page, at.field.key, at.page.index)] : [];
  });
  return [...new Set(paths)];
}
