import type { LocalDate } from '#kernel';
import type { ValidateFunction } from 'ajv/dist/2020.js';
import {
  answersOfPage,
  findPage,
  instancesOf,
  isOpenPage,
  pageGroups,
  pageSchema,
  pruneAnswers,
  reachablePages,
  sortIssues,
  undeclaredKeys,
} from '#sdk/form';
import type { Answers, FieldIssue, FormDefinition, PageRef } from '#sdk/form';
import { schemaCompiler } from './schema-compiler.js';
import { validatePage } from './validate-page.js';

/** Checks answers to one version of a form. */
export interface FormValidator {
  /**
   * One page as it was posted, by field key.
   * @param answers what was answered on the other pages: conditions look at it.
   */
  page(ref: PageRef, posted: Answers, context: { readonly answers: Answers; readonly today: LocalDate }): readonly FieldIssue[];
  /** Everything, before submission: undeclared keys are issues; answers of unreachable pages do not count. */
  all(answers: Answers, context: { readonly today: LocalDate }): readonly FieldIssue[];
  /** Reachable pages whose answers are complete and right. */
  completePages(answers: Answers, context: { readonly today: LocalDate }): readonly PageRef[];
}

function groupIssues(form: FormDefinition, answers: Answers): readonly FieldIssue[] {
  return pageGroups(form).flatMap(({ repeat }): FieldIssue[] => {
    if (repeat === undefined || answers[repeat.key] === undefined) return [];
    const count = instancesOf(answers, repeat.key).length;
    return count > repeat.max ? [{ path: repeat.key, code: 'TOO_MANY', params: { limit: repeat.max } }] : [];
  });
}

/** Compiles a form once: ajv generates code, so the validator of a version is kept and used again. */
export function compileValidator(form: FormDefinition): FormValidator {
  const compile = schemaCompiler();
  const schemas = new Map<string, ValidateFunction>(form.pages.map((page) => [page.id, compile(pageSchema(form, page.id))]));

  const page: FormValidator['page'] = (ref, posted, { answers, today }) => {
    const definition = findPage(form, ref.id);
    const schema = schemas.get(ref.id);
    if (definition === undefined || schema === undefined || !isOpenPage(form, answers, ref)) return [{ path: ref.id, code: 'UNDECLARED' }];
    return sortIssues(form, validatePage(form, definition, schema, { ref, posted, answers, today }));
  };

  const pageIssues = (ref: PageRef, pruned: Answers, today: LocalDate): readonly FieldIssue[] =>
    page(ref, answersOfPage(form, ref, pruned), { answers: pruned, today });

  return {
    page,
    all: (answers, { today }) => {
      const pruned = pruneAnswers(form, answers);
      const ofPages = reachablePages(form, pruned).flatMap((ref) => pageIssues(ref, pruned, today));
      return [...undeclaredKeys(form, answers), ...groupIssues(form, pruned), ...sortIssues(form, ofPages)];
    },
    completePages: (answers, { today }) => {
      const pruned = pruneAnswers(form, answers);
      return reachablePages(form, pruned).filter((ref) => pageIssues(ref, pruned, today).length === 0);
    },
  };
}
