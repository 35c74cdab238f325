import type { DraftStateFragment } from '#api-client';
import type { Answers, CompiledForm, PageRef } from '#sdk/form';
import { isOpenPage } from '#sdk/form';
import { servicePath } from '../components/service-entry.js';

/** Addresses count instances from 1, as people do. */
export function pagePath(code: string, ref: PageRef): string {
  const page = `${servicePath(code)}/antrag/${encodeURIComponent(ref.id)}`;
  return ref.index === undefined ? page : `${page}/${ref.index + 1}`;
}

/** A file of this draft, to be looked at. */
export const filePath = (code: string, id: string): string => `${servicePath(code)}/antrag/datei/${encodeURIComponent(id)}`;

export const checkPath = (code: string): string => `${servicePath(code)}/antrag/pruefen`;

export const donePath = (code: string): string => `${servicePath(code)}/antrag/fertig`;

/** Where a draft is interrupted: link, code, and how long it is kept. */
export const laterPath = (code: string): string => `${servicePath(code)}/antrag/spaeter`;

export const discardPath = (code: string): string => `${servicePath(code)}/antrag/loeschen`;

/** The copy of what was sent. */
export const copyPath = (code: string): string => `${servicePath(code)}/antrag/kopie`;

/** The application on paper, to be signed by hand. */
export const paperPath = (code: string): string => `${servicePath(code)}/antrag/papier`;

type DraftPage = DraftStateFragment['pages'][number];

/** A page as the form knows it: the gateway numbers every page, the form only those that repeat. */
export function refOf(form: { readonly pages: readonly { readonly id: string; readonly repeat?: unknown }[] }, page: Pick<DraftPage, 'id' | 'index'>): PageRef {
  const repeats = form.pages.find(({ id }) => id === page.id)?.repeat !== undefined;
  return repeats ? { id: page.id, index: page.index } : { id: page.id };
}

/** Where to go on: the first page that is not complete, else the check page, and once it is sent the last one. */
export function resumePath(code: string, form: Parameters<typeof refOf>[0], draft: Pick<DraftStateFragment, 'pages' | 'submitted'>): string {
  if (draft.submitted !== null) return donePath(code);
  const open = draft.pages.find((page) => !page.complete);
  return open === undefined ? checkPath(code) : pagePath(code, refOf(form, open));
}

/** The page on which somebody stopped on purpose, as long as it is asked; else where to go on. */
export function stoppedPath(code: string, form: CompiledForm, answers: Answers, draft: Pick<DraftStateFragment, 'pages' | 'submitted' | 'stoppedPage' | 'stoppedIndex'>): string {
  const stopped = draft.stoppedPage === null ? undefined : refOf(form, { id: draft.stoppedPage, index: draft.stoppedIndex });
  const goesOnThere = stopped !== undefined && draft.submitted === null && isOpenPage(form, answers, stopped);
  return goesOnThere ? pagePath(code, stopped) : resumePath(code, form, draft);
}
