import { answersOfPage, askedFields, fieldAt, filesOf, isTyped, pathOf, reachablePages, summarize, withPageAnswers } from '#sdk/form';
import type { Answers, CompiledField, CompiledForm, FieldIssue, JsonValue, PageRef, SummaryRow } from '#sdk/form';

/** A field that the office can ask to be corrected. */
export interface CorrectableField {
  readonly path: string;
  readonly page: PageRef;
  readonly field: CompiledField;
}

/**
 * What somebody typed or uploaded in an application, in its order. What the server or a rule gives is nobody's mistake.
 * @param fixed what can not be otherwise, because the deadline hangs on it
 */
export function correctableFields(form: CompiledForm, answers: Answers, fixed: readonly string[]): readonly CorrectableField[] {
  return reachablePages(form, answers).flatMap((page) => {
    const definition = form.pages.find(({ id }) => id === page.id)!;
    return askedFields(form, page, answers)
      .filter(isGiven)
      .map((field) => ({ path: pathOf(definition, field.key, page.index), page, field }))
      .filter(({ path }) => !fixed.includes(path));
  });
}

/** Typed or uploaded by whoever applied. */
const isGiven = (field: CompiledField): boolean => (field.type === 'file' ? field.known !== true : isTyped(field));

/** New values by the path of their field; null takes an answer away, files are named by their ids. */
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
  /** Ids of the files that stand there; empty for all other answers. */
  readonly files: { readonly before: readonly string[]; readonly after: readonly string[] };
}

const fileIds = (form: CompiledForm, answers: Answers, path: string): readonly string[] => {
  const at = fieldAt(form, path);
  return at?.field.type === 'file' ? filesOf(answersOfPage(form, at.page, answers)[at.field.key]).map(({ id }) => id) : [];
};

/** What differs, in the words in which people read the answers. */
export function differences(form: CompiledForm, before: Answers, after: Answers): readonly AnswerDifference[] {
  const rows = (answers: Answers): Map<string, SummaryRow> => new Map(summarize(form, answers).flatMap((section) => section.rows.map((row) => [row.path, row])));
  const [old, fresh] = [rows(before), rows(after)];
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .map((path) => ({ path, label: (fresh.get(path) ?? old.get(path))!.label, before: old.get(path)?.value ?? null, after: fresh.get(path)?.value ?? null, files: { before: fileIds(form, before, path), after: fileIds(form, after, path) } }))
    .filter((row) => row.before !== row.after || row.files.before.join() !== row.files.after.join());
}

/** Paths of fields that are at fault, besides those that were asked: a corrected answer can make another one necessary. */
export function pathsAtFault(form: CompiledForm, issues: readonly FieldIssue[]): readonly string[] {
  const paths = issues.flatMap((issue) => {
    const at = fieldAt(form, issue.path);
    const page = at && form.pages.find(({ id }) => id === at.page.id);
    return at && page && isGiven(at.field) ? [pathOf(page, at.field.key, at.page.index)] : [];
  });
  return [...new Set(paths)];
}
