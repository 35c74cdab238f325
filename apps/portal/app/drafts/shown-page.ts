import type { PageRef } from '#sdk/form';
import { givenInputs, samePage, summarize, writePage } from '#sdk/form';
import type { OpenDraft } from './load-draft.js';
import { textsIn } from '../texts/texts.js';
import { draftNotices } from './notices.js';
import { pageView } from './page-view.js';
import { refOf } from './paths.js';
import { shownFiles } from './shown-files.js';

/** Everything that a page of a draft shows. */
export function shownPage({ code, draft, form, answers }: OpenDraft, ref: PageRef, { pathname, search, searchParams }: URL) {
  const { datesOf } = textsIn(form.locale);
  const at = (page: { readonly id: string; readonly index: number }): boolean => samePage(refOf(form, page), ref);
  const typed = draft.typed.find(({ page, index }) => at({ id: page, index }));
  const fresh = Object.keys(answers).length === 0 && draft.typed.length === 0;
  return {
    address: `${pathname}${search}`,
    view: pageView(code, form, ref, answers),
    /** What was typed last counts more than what was saved before. */
    values: (typed?.inputs as ReturnType<typeof writePage> | undefined) ?? writePage(form, ref, answers),
    unfinished: typed !== undefined,
    given: givenInputs(form, ref, answers),
    files: shownFiles(code, form, ref, { answers, files: draft.files }),
    stamp: draft.pages.find(at)?.stamp ?? '',
    /** What is saved on this page, in words: asked about when another device has saved it. */
    saved: summarize(form, answers).find(({ page }) => samePage(page, ref))?.rows.map(({ label, value }) => ({ label, value })) ?? [],
    notices: draftNotices(code, form, draft),
    savedAt: fresh ? undefined : datesOf('form').time(draft.savedAt),
    keptUntil: datesOf('drafts').long(draft.deleteOn),
    returnToCheck: searchParams.get('return') === 'check',
  };
}
