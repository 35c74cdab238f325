import { createContext, data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import {
  AddCaseNoteDocument, AssessCaseDocument, DeskCaseDocument, DispatchLettersDocument, IssueNoticeDocument, ReleaseCaseDocument, ReturnPermitDocument, ReviseAssessmentDocument, TakeCaseDocument,
} from '#api-client';
import type { CaseOutcomeFragment, ErrorCode, TypedDocumentString } from '#api-client';
import { found, text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { dateError } from '../letters/date-error.js';
import { casePath, inboxPath, viewOf } from '../paths.js';
import { readDrafts } from '../rulings/drafts.js';
import type { DeskCase, RulingDraft } from '../rulings/drafts.js';
import { missingDecisions, refusedRulings } from '../rulings/errors.js';
import type { RulingErrors } from '../rulings/errors.js';
import { de } from '../texts/de.js';

type Outcome = CaseOutcomeFragment;

/** A form that came back: what was typed, and what stands against it. */
export interface Returned {
  readonly failure?: ErrorCode;
  readonly errors?: RulingErrors;
  readonly note?: { readonly text: string; readonly error?: string };
  readonly dispatch?: { readonly on: string; readonly error: string };
}

type Args = ActionFunctionArgs;

/** The rulings that were just sent: the page shows them again, not the suggested ones. */
export const typedDrafts = createContext<readonly RulingDraft[] | null>(null);

const STATUS: Partial<Record<ErrorCode, number>> = { CONFLICT: 409, WRONG_STATE: 409, NOT_FOUND: 404 };

const returned = (value: Returned) => data(value, value.failure === undefined && value.errors === undefined && !value.note?.error && !value.dispatch ? 200 : (STATUS[value.failure ?? 'INVALID_INPUT'] ?? 422));

/** Every form of a case page posts here; its button says what is wished. */
export async function caseAction(args: Args) {
  const form = await readForm(args);
  const id = args.params['id'] ?? '';
  const view = viewOf(new URL(args.request.url).searchParams.get('ansicht'));
  const seen = { caseId: id, version: Number(text(form, 'version')) };
  const simple = (document: TypedDocumentString<{ outcome: Outcome }, { input: typeof seen }>) => askDesk(args, document, { input: seen });

  switch (text(form, 'intent')) {
    case 'take':
      return stay(id, view, (await simple(TakeCaseDocument)).outcome);
    case 'revise':
      return stay(id, view, (await simple(ReviseAssessmentDocument)).outcome);
    case 'issue':
      return onward(view, (await simple(IssueNoticeDocument)).outcome);
    case 'release':
      return onward(view, (await simple(ReleaseCaseDocument)).outcome);
    case 'return':
      return stay(id, view, (await simple(ReturnPermitDocument)).outcome);
    case 'note':
      return note(args, id, view, form);
    case 'dispatch':
      return dispatch(args, id, view, form);
    default:
      return rule(args, seen, view, form);
  }
}

type View = ReturnType<typeof viewOf>;

const stay = (id: string, view: View, outcome: Outcome) => (outcome.__typename === 'CasePayload' ? leadOn(casePath(id, view)) : returned({ failure: outcome.code }));

/** After a decision the next case opens. */
function onward(view: View, outcome: Outcome) {
  if (outcome.__typename !== 'CasePayload') return returned({ failure: outcome.code });
  const { reference } = outcome.case;
  if (outcome.nextCaseId !== null) return leadOn(casePath(outcome.nextCaseId, view, reference));
  return leadOn(`${inboxPath(view)}&erledigt=${reference}`);
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
