import type { Locale } from '#kernel';
import type { CompiledForm, PageRef, Answers } from '#sdk/form';
import { askedFields, instancesOf, nextInstance, nextPage, pageTitle, previousPage, reachablePages, samePage, withPageAnswers } from '#sdk/form';
import type { CompiledField } from '#sdk/form';
import { servicePath } from '../components/service-entry.js';
import { pagePath } from './paths.js';

/** Everything about one page of a form that its template needs to know. */
export interface PageView {
  readonly title: string;
  /** The language of the form's own words. */
  readonly language: Locale;
  readonly hint: string | undefined;
  readonly fields: readonly CompiledField[];
  readonly at: number;
  readonly of: number;
  readonly last: boolean;
  readonly backPath: string;
  /** Words of the buttons that add or take away an instance, where that is possible. */
  readonly add: string | undefined;
  readonly remove: string | undefined;
}

/** A page that begins one more instance is seen as if the instance were there already. */
export function pageView(code: string, form: CompiledForm, ref: PageRef, given: Answers): PageView {
  const page = form.pages.find(({ id }) => id === ref.id)!;
  const answers = ref.index === undefined ? given : withPageAnswers(form, ref, given, pageAnswers(given, page.repeat?.key, ref.index));
  const pages = reachablePages(form, answers);
  const previous = previousPage(form, answers, ref);
  const instances = page.repeat === undefined ? 0 : instancesOf(answers, page.repeat.key).length;
  const removable = page.repeat !== undefined && instances > page.repeat.min;
  return {
    title: pageTitle(form, ref, answers),
    language: form.language,
    hint: page.texts.hint,
    fields: askedFields(form, ref, answers),
    at: pages.findIndex((one) => samePage(one, ref)) + 1,
    of: pages.length + 1,
    last: nextPage(form, answers, ref) === undefined,
    backPath: previous === undefined ? servicePath(code) : pagePath(code, previous),
    add: nextInstance(form, answers, ref) === undefined ? undefined : page.texts.add,
    remove: removable ? page.texts.remove : undefined,
  };
}

const pageAnswers = (answers: Answers, key: string | undefined, index: number): Answers => (key === undefined ? {} : (instancesOf(answers, key)[index] ?? {}));
