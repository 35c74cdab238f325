import type { Answers, CompiledForm } from '#sdk/form';
import { fieldAt, pageTitle } from '#sdk/form';
import type { DraftStateFragment } from '#api-client';
import { textsIn } from '../texts/texts.js';
import { checkPath, pagePath, refOf } from './paths.js';

/** Something to know, and the page that it is about. */
export interface Notice {
  readonly text: string;
  readonly href: string;
}

/** What has to be told of a draft, on every page and before it is sent. */
export interface DraftNotices {
  readonly refused: readonly Notice[];
  /** Ids of the files that these are about: posted with the page, so that nothing is forgotten before it was read. */
  readonly told: readonly string[];
  /** Until when a draft is kept that can not be sent any more; undefined while it can. */
  readonly withdrawnUntil: string | undefined;
  /** How a clerk takes it in for somebody; undefined for what somebody fills in themselves. */
  readonly takenIn: string | undefined;
}

type Draft = Pick<DraftStateFragment, 'refusedFiles' | 'withdrawn' | 'deleteOn' | 'typed' | 'filing'>;

export function draftNotices(code: string, form: CompiledForm, draft: Draft): DraftNotices {
  return {
    refused: draft.refusedFiles.map(({ name, path }) => refusedNotice(code, form, name, path)),
    told: draft.refusedFiles.map(({ id }) => id),
    withdrawnUntil: draft.withdrawn ? textsIn(form.locale).datesOf('drafts').long(draft.deleteOn) : undefined,
    takenIn: draft.filing?.text,
  };
}

function refusedNotice(code: string, form: CompiledForm, name: string, path: string): Notice {
  const at = fieldAt(form, path);
  const texts = at?.field.texts;
  return { text: textsIn(form.locale).drafts.refusedFile(name, texts?.summaryLabel ?? texts?.label ?? path), href: at === undefined ? checkPath(code) : pagePath(code, at.page) };
}

/** Pages on which something stands that is not saved. */
export const typedNotices = (code: string, form: CompiledForm, answers: Answers, { typed }: Draft): readonly Notice[] =>
  typed.map(({ page, index }) => {
    const ref = refOf(form, { id: page, index });
    return { text: pageTitle(form, ref, answers), href: pagePath(code, ref) };
  });
