import { createContext } from 'react-router';
import {
  AddCaseNoteDocument, AssessCaseDocument, CompleteCaseDocument, DeskCaseDocument, DispatchLettersDocument, IssueNoticeDocument, PostDocumentDocument, ReissueNoticeDocument, ReleaseCaseDocument, ResumeCaseDocument,
  ReturnPermitDocument, ReviseAssessmentDocument, SetCaseLabelsDocument, SettleCorrectionDocument, TakeCaseDocument,
} from '#api-client';
import type { TypedDocumentString } from '#api-client';
import { found, text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { dateError } from '../letters/date-error.js';
import { casePath, doneQuery, inboxPath, viewOf } from '../paths.js';
import type { DoneBefore } from '../paths.js';
import { readDrafts } from '../rulings/drafts.js';
import type { DeskCase, RulingDraft } from '../rulings/drafts.js';
import { missingDecisions, refusedRulings } from '../rulings/errors.js';
import { de } from '../texts/de.js';
import { postingDe } from '../texts/posting.de.js';
import { askCorrection, sendMessage } from './dialogue-action.js';
import { returned, stay } from './returned.js';
import type { Args, Outcome, View } from './returned.js';
import { stepsAction } from './steps-action.js';

/** The rulings that were just sent: the page shows them again, not the suggested ones. */
export const typedDrafts = createContext<readonly RulingDraft[] | null>(null);

type Seen = { readonly caseId: string; readonly version: number };
type Simple = TypedDocumentString<{ outcome: Outcome }, { input: Seen }>;

/** What only needs the case as it was seen: the page stays, or the next case opens. */
const STAYS: Readonly<Record<string, Simple>> = { take: TakeCaseDocument, revise: ReviseAssessmentDocument, return: ReturnPermitDocument, reissue: ReissueNoticeDocument, resume: ResumeCaseDocument };
const LEADS_ON: Readonly<Record<string, Simple>> = { release: ReleaseCaseDocument, complete: CompleteCaseDocument };

/** Every form of a case page posts here; its button says what is wished. */
export async function caseAction(args: Args) {
  const address = new URL(args.request.url).searchParams;
  const messageId = address.get('nachricht');
  if (messageId !== null) return sendMessage(args, messageId);

  const form = await readForm(args);
  const id = args.params['id'] ?? '';
  const view = viewOf(address.get('ansicht'));
  const seen = { caseId: id, version: Number(text(form, 'version')) };
  const intent = text(form, 'intent');
  if (STAYS[intent]) return stay(id, view, (await askDesk(args, STAYS[intent], { input: seen })).outcome);
  if (LEADS_ON[intent]) return onward(view, (await askDesk(args, LEADS_ON[intent], { input: seen })).outcome, 'ausgefuehrt');

  const step = await stepsAction(args, seen, view, form);
  if (step !== undefined) return step;

  switch (intent) {
    case 'issue':
      return onward(view, (await askDesk(args, IssueNoticeDocument, { input: { ...seen, byLetter: text(form, 'byLetter') !== '' } })).outcome, 'bescheid');
    case 'accept':
    case 'refuse':
      return stay(id, view, (await askDesk(args, SettleCorrectionDocument, { input: { ...seen, accept: intent === 'accept' } })).outcome);
    case 'ask':
      return askCorrection(args, seen, view, form);
    case 'labels':
      return stay(id, view, (await askDesk(args, SetCaseLabelsDocument, { input: { caseId: id, labels: form.getAll('label').map(String) } })).outcome);
    case 'note':
      return note(args, id, view, form);
    case 'dispatch':
      return dispatch(args, id, view, form);
    case 'post':
      return post(args, seen, view, form);
    default:
      return rule(args, seen, view, form);
  }
}

/** After a decision the next case opens. */
function onward(view: View, outcome: Outcome, how: DoneBefore['how']) {
  if (outcome.__typename !== 'CasePayload') return returned({ failure: outcome.code });
  const done = { reference: outcome.case.reference, how };
  if (outcome.nextCaseId !== null) return leadOn(casePath(outcome.nextCaseId, view, done));
  return leadOn(`${inboxPath(view)}&${new URLSearchParams(doneQuery(done))}`);
}

/** Fixes the amounts, or only computes them anew. */
async function rule(args: Args, seen: { caseId: string; version: number }, view: View, form: FormData) {
  const { rulingsDue } = found((await askDesk(args, DeskCaseDocument, { id: seen.caseId })).case) satisfies DeskCase;
  const drafts = readDrafts(form, rulingsDue);
  args.context.set(typedDrafts, drafts);
  if (text(form, 'intent') !== 'assess') return returned({});

  const errors = missingDecisions(drafts);
  if (Object.keys(errors).length > 0) return returned({ errors });

  const { outcome } = await askDesk(args, AssessCaseDocument, { input: { ...seen, rulings: [...drafts] } });
  if (outcome.__typename === 'CasePayload') return leadOn(casePath(seen.caseId, view));
  if (outcome.__typename === 'InvalidInput') return returned({ errors: refusedRulings(outcome.fields) });
  return returned({ failure: outcome.code });
}

async function note(args: Args, id: string, view: View, form: FormData) {
  const words = text(form, 'note');
  if (words === '') return returned({ note: { text: '', error: de.note.missing } });
  const { outcome } = await askDesk(args, AddCaseNoteDocument, { input: { caseId: id, text: words } });
  return outcome.__typename === 'CasePayload' ? leadOn(`${casePath(id, view)}#verlauf`) : returned({ failure: outcome.code, note: { text: words } });
}

async function dispatch(args: Args, id: string, view: View, form: FormData) {
  const on = text(form, 'dispatchedOn');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return returned({ dispatch: { on, error: de.dispatch.unknown } });
  const { dispatchLetters } = await askDesk(args, DispatchLettersDocument, { input: { letterIds: [text(form, 'letter')], dispatchedOn: on } });
  if (dispatchLetters.__typename === 'DispatchLettersPayload') return leadOn(casePath(id, view));
  if (dispatchLetters.__typename === 'InvalidInput') return returned({ dispatch: { on, error: dateError(dispatchLetters.fields) } });
  return returned({ failure: dispatchLetters.code });
}

async function post(args: Args, seen: Seen, view: View, form: FormData) {
  const on = text(form, 'postedOn');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(on)) return returned({ dispatch: { on, error: postingDe.now.unknown } });
  const { outcome } = await askDesk(args, PostDocumentDocument, { input: { ...seen, postedOn: on } });
  if (outcome.__typename !== 'InvalidInput') return stay(seen.caseId, view, outcome);
  return returned({ dispatch: { on, error: postingDe.now.errors[outcome.fields[0]?.code ?? ''] ?? postingDe.now.unknown } });
}
