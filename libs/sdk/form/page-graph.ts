import { evaluate, holds } from './conditions.js';
import type { Scope } from './conditions.js';
import type { FormDefinition, PageDefinition, PageRef } from './definition.js';
import type { FieldDefinition } from './fields/registry.js';
import { isAnswered } from './fields/registry.js';
import type { Answers, JsonValue } from './json.js';
import { asRecord, findPage, instancesOf, pageGroups, samePage } from './page-groups.js';
import type { PageGroup } from './page-groups.js';

interface Walk {
  readonly pages: readonly PageRef[];
  readonly answers: Answers;
}

type Kept = { [key: string]: JsonValue };

const scopeOf = (form: FormDefinition, kept: Answers, item?: Answers, index?: number): Scope => ({
  ...kept,
  settings: form.settings ?? {},
  ...(item === undefined ? {} : { item, index: index ?? 0 }),
});

function keepFields(page: PageDefinition, given: Answers, scope: Scope, kept: Kept): void {
  for (const field of page.fields) {
    const value = field.type === 'computed' ? (evaluate(field.value, scope) ?? undefined) : given[field.key];
    if (value !== undefined && isAnswered(field) && holds(field.when, scope)) kept[field.key] = value;
  }
}

function walkInstances(form: FormDefinition, group: PageGroup, answers: Answers, kept: Kept, pages: PageRef[]): void {
  const { key, min } = group.repeat!;
  const given = instancesOf(answers, key);
  const items = Array.from({ length: Math.max(min, given.length) }, (_, index) => {
    const item: Kept = {};
    for (const page of group.pages) {
      const scope = scopeOf(form, kept, item, index);
      if (!holds(page.when, scope)) continue;
      pages.push({ id: page.id, index });
      keepFields(page, given[index] ?? {}, scope, item);
    }
    return item;
  });
  if (given.length > 0 && pages.some((ref) => ref.index !== undefined && group.pages.some((page) => page.id === ref.id)))
    kept[key] = items.slice(0, given.length);
}

/** One way through the form: every condition sees only the answers of pages that were reached before it. */
function walk(form: FormDefinition, answers: Answers): Walk {
  const pages: PageRef[] = [];
  const kept: Kept = {};
  for (const group of pageGroups(form)) {
    if (group.repeat !== undefined) {
      walkInstances(form, group, answers, kept, pages);
      continue;
    }
    for (const page of group.pages) {
      const scope = scopeOf(form, kept);
      if (!holds(page.when, scope)) continue;
      pages.push({ id: page.id });
      keepFields(page, answers, scope, kept);
    }
  }
  return { pages, answers: kept };
}

/** The pages that these answers lead to, in order, with those of which everything is known already; a repeating page once per instance. */
export const answeredPages = (form: FormDefinition, answers: Answers): readonly PageRef[] => walk(form, answers).pages;

/** Whether anything on this page is asked. */
export const isAskedPage = (form: FormDefinition, { id }: PageRef): boolean => findPage(form, id)?.fields.every(({ known }) => known === true) === false;

/** The pages to fill in with these answers, in order. */
export const reachablePages = (form: FormDefinition, answers: Answers): readonly PageRef[] => answeredPages(form, answers).filter((ref) => isAskedPage(form, ref));

/** The answers without those of pages and fields that are not asked and without keys that the form does not have. */
export const pruneAnswers = (form: FormDefinition, answers: Answers): Answers => walk(form, answers).answers;

/** What a condition on this page sees. */
export function scopeAt(form: FormDefinition, ref: PageRef, answers: Answers): Scope {
  const pruned = pruneAnswers(form, answers);
  const page = findPage(form, ref.id);
  if (page?.repeat === undefined) return scopeOf(form, pruned);
  return scopeOf(form, pruned, instancesOf(pruned, page.repeat.key)[ref.index ?? 0] ?? {}, ref.index);
}

/** The fields that count on a page with these answers, also those that are known and not asked. */
export function countedFields<F extends FieldDefinition>(form: FormDefinition<F>, ref: PageRef, answers: Answers): readonly F[] {
  const scope = scopeAt(form, ref, answers);
  return form.pages.find((page) => page.id === ref.id)?.fields.filter((field) => holds(field.when, scope)) ?? [];
}

/** The fields that are shown on a page with these answers, guidance included. */
export const askedFields = <F extends FieldDefinition>(form: FormDefinition<F>, ref: PageRef, answers: Answers): readonly F[] =>
  countedFields(form, ref, answers).filter(({ known }) => known !== true);

/** Keys of answers that should be known and are not there: such a form can not be filled in. */
export function missingKnown(form: FormDefinition, answers: Answers): readonly string[] {
  const pruned = pruneAnswers(form, answers);
  return answeredPages(form, pruned).flatMap((ref) => {
    const given = answersOfPage(form, ref, pruned);
    return countedFields(form, ref, pruned).flatMap((field) => (field.known === true && 'required' in field && field.required && given[field.key] === undefined ? [field.key] : []));
  });
}

const neighbour = (form: FormDefinition, answers: Answers, ref: PageRef, step: 1 | -1): PageRef | undefined => {
  const pages = reachablePages(form, answers);
  const at = pages.findIndex((page) => samePage(page, ref));
  return at === -1 ? undefined : pages[at + step];
};

/** The page after this one; undefined after the last. */
export const nextPage = (form: FormDefinition, answers: Answers, ref: PageRef): PageRef | undefined => neighbour(form, answers, ref, 1);

/** The page before this one; undefined before the first. */
export const previousPage = (form: FormDefinition, answers: Answers, ref: PageRef): PageRef | undefined => neighbour(form, answers, ref, -1);

/** Where one more instance would begin, if this page closes the last instance of its group and there is room for another. */
export function nextInstance(form: FormDefinition, answers: Answers, ref: PageRef): PageRef | undefined {
  const group = pageGroups(form).find((one) => one.repeat !== undefined && one.pages.some((page) => page.id === ref.id));
  if (group?.repeat === undefined) return undefined;

  const ofGroup = reachablePages(form, answers).filter((page) => group.pages.some((one) => one.id === page.id));
  const count = Math.max(group.repeat.min, instancesOf(answers, group.repeat.key).length);
  const last = ofGroup.at(-1);
  if (last === undefined || !samePage(last, ref) || count >= group.repeat.max) return undefined;
  return { id: group.pages[0]!.id, index: count };
}

/** Whether this page may be opened and posted: it is reachable, or it begins one more instance. */
export function isOpenPage(form: FormDefinition, answers: Answers, ref: PageRef): boolean {
  const pages = reachablePages(form, answers);
  if (pages.some((page) => samePage(page, ref))) return true;
  return pages.some((page) => {
    const next = nextInstance(form, answers, page);
    return next !== undefined && samePage(next, ref);
  });
}

/** The answers of one page, by field key. */
export function answersOfPage(form: FormDefinition, ref: PageRef, answers: Answers): Answers {
  const page = findPage(form, ref.id);
  if (page === undefined) return {};
  const given = page.repeat === undefined ? answers : (instancesOf(answers, page.repeat.key)[ref.index ?? 0] ?? {});
  const keys = page.fields.map((field) => field.key).filter((key) => given[key] !== undefined);
  return asRecord(Object.fromEntries(keys.map((key) => [key, given[key]!])));
}
