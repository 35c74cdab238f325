import type { CompiledField, CompiledForm, CompiledPage } from './compiled-form.js';
import type { PageRef } from './definition.js';
import { fieldTypeOf, isAnswered } from './fields/registry.js';
import { fillTemplate } from './fill-template.js';
import type { Answers } from './json.js';
import { answeredPages, answersOfPage, countedFields, isAskedPage, pruneAnswers } from './page-graph.js';
import { instancesOf } from './page-groups.js';
import { pathOf } from './paths.js';

export interface SummaryRow {
  readonly label: string;
  readonly value: string;
  readonly path: string;
  readonly page: PageRef;
}

export interface SummarySection {
  readonly title: string;
  readonly page: PageRef;
  readonly rows: readonly SummaryRow[];
  /** Whether the page is asked: what is known already is not changed there. */
  readonly asked: boolean;
}

const pageOf = (form: CompiledForm, ref: PageRef): CompiledPage | undefined => form.pages.find((page) => page.id === ref.id);

/** Title of a page; once there are several instances, with the number of this one. */
export function pageTitle(form: CompiledForm, ref: PageRef, answers: Answers): string {
  const page = pageOf(form, ref);
  if (page === undefined) return ref.id;
  if (page.repeat === undefined || ref.index === undefined) return page.texts.title;

  const several = instancesOf(answers, page.repeat.key).length > 1 || ref.index > 0;
  const template = several ? (page.texts.instanceTitle ?? page.texts.title) : page.texts.title;
  return fillTemplate(template, { number: ref.index + 1 });
}

function rowsOf(form: CompiledForm, ref: PageRef, answers: Answers): readonly SummaryRow[] {
  const page = pageOf(form, ref);
  if (page === undefined) return [];

  const given = answersOfPage(form, ref, answers);
  const row = (field: CompiledField): SummaryRow[] => {
    const value = given[field.key];
    if (value === undefined) return [];
    const text = fieldTypeOf(field).format(field, value, field.texts, form.language);
    return [{ label: field.texts.summaryLabel ?? field.texts.label, value: text, path: pathOf(page, field.key, ref.index), page: ref }];
  };
  return countedFields(form, ref, answers).filter(isAnswered).flatMap(row);
}

/** What was answered, as people read it: one section per page that has answers, asked or known. */
export function summarize(form: CompiledForm, answers: Answers): readonly SummarySection[] {
  const pruned = pruneAnswers(form, answers);
  return answeredPages(form, pruned)
    .map((ref) => ({ title: pageTitle(form, ref, pruned), page: ref, rows: rowsOf(form, ref, pruned), asked: isAskedPage(form, ref) }))
    .filter((section) => section.rows.length > 0);
}
