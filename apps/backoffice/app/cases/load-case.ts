import type { LoaderFunctionArgs } from 'react-router';
import { CasePreviewDocument, DeskCaseDocument, DeskFrameDocument, DeskPeopleDocument } from '#api-client';
import type { CaseState } from '#api-client';
import { newId } from '#kernel';
import { found } from '#ui/page';
import { askDesk } from '../gateway/ask-desk.js';
import { doneOf, viewOf } from '../paths.js';
import { suggestedDrafts } from '../rulings/drafts.js';
import type { RulingDraft } from '../rulings/drafts.js';
import { typedDrafts } from './case-action.js';

/** States in which the desk still rules. */
export const DECIDABLE: readonly CaseState[] = ['RECEIVED', 'IN_PROGRESS'];

export type LoadedCase = Awaited<ReturnType<typeof loadCase>>;

/** The case, and in front of a decision what the rulings in the form lead to. */
export async function loadCase(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const id = args.params['id'] ?? '';
  const row = found((await askDesk(args, DeskCaseDocument, { id })).case);
  const { colleagues, departments } = await askDesk(args, DeskPeopleDocument, {});
  const { staffMember } = await askDesk(args, DeskFrameDocument, {});
  const typed = args.context.get(typedDrafts);
  const drafts = typed ?? suggestedDrafts(row.rulingsDue);
  return {
    row,
    drafts,
    preview: DECIDABLE.includes(row.state) ? await previewOf(args, id, drafts) : null,
    /** Reasons of a form that can no longer be sent, because the case has moved on. */
    stranded: typed !== null && !DECIDABLE.includes(row.state) ? typed.filter(({ reason }) => reason !== '') : [],
    view: viewOf(query.get('ansicht')),
    people: colleagues,
    departments,
    mayRestrict: staffMember?.roles.includes('department-head') ?? false,
    messageId: newId(),
    done: doneOf(query),
  };
}

async function previewOf(args: LoaderFunctionArgs, id: string, drafts: readonly RulingDraft[]) {
  if (drafts.some(({ decision }) => decision === '')) return null;
  const { case: row } = await askDesk(args, CasePreviewDocument, { id, rulings: [...drafts] });
  return row?.preview ?? null;
}
