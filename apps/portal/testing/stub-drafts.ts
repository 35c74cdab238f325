import { localDate, newToken } from '#kernel';
import type { Answers, CompiledForm, PageRef } from '#sdk/form';
import { answersOfPage, compileForm, nextPage, reachablePages, tailorForm, withPageAnswers, withoutInstance } from '#sdk/form';
import { compileValidator } from '../../../libs/engines/forms/domain/compile-validator.js';
import { NO_NOTES, withTyped } from '../../../libs/engines/forms/domain/draft-notes.js';
import type { DraftNotes } from '../../../libs/engines/forms/domain/draft-notes.js';
import { pageStamp } from '../../../libs/engines/forms/domain/page-stamp.js';
import { form } from '../../../libs/services/dog-tax-registration/form.js';
import { de } from '../../../libs/services/dog-tax-registration/texts/de.js';
import { NOW } from './stub-town.js';

interface StubDraft {
  answers: Answers;
  notes: DraftNotes;
  readonly seen: Set<string>;
  submitted: { readonly reference: string; readonly accessCode: string; readonly receivedAt: string; readonly expectedOn: string; readonly email: string | null; readonly copyPath: string | null } | null;
}

const compiled: CompiledForm = compileForm(tailorForm(form, { reliefs: ['shelter-dog', 'assistance-dog', 'income-support'] }), de.form);
const validator = compileValidator(compiled);
const context = { today: localDate(NOW.slice(0, 10)) };
const keyOf = (ref: PageRef): string => `${ref.id}/${ref.index ?? ''}`;
const eur = (text: string) => ({ cents: 0, currency: 'EUR', text });

/** Whose application arrives after the deadline. */
export const TOO_LATE = 'Zuspät';

/** Drafts in memory, checked by the real validator: enough for the pages to behave as they will. */
export class StubDrafts {
  readonly #drafts = new Map<string, StubDraft>();

  start(): { __typename: string; token: string; firstPage: string } {
    const token = newToken(18);
    this.#drafts.set(token, { answers: {}, notes: NO_NOTES, seen: new Set(), submitted: null });
    return { __typename: 'StartDraftPayload', token, firstPage: compiled.pages[0]!.id };
  }

  get(token: string) {
    const draft = this.#drafts.get(token);
    if (draft === undefined) return null;
    const complete = validator.completePages(draft.answers, context);
    const pages = reachablePages(compiled, draft.answers).map((ref) => ({
      id: ref.id,
      index: ref.index ?? 0,
      title: compiled.pages.find(({ id }) => id === ref.id)!.texts.title,
      complete: draft.seen.has(keyOf(ref)) && complete.some((one) => keyOf(one) === keyOf(ref)),
      stamp: pageStamp(compiled, ref, draft.answers),
    }));
    const done = pages.every((page) => page.complete);
    const typed = draft.notes.typed.map(({ page, inputs }) => ({ page: page.id, index: page.index ?? 0, inputs }));
    const kept = { savedAt: NOW, deleteOn: '2027-02-03', withdrawn: false, files: [], typed, refusedFiles: [], stoppedPage: null, stoppedIndex: 0, resume: null, mayRemember: false, filing: null, otherWays: [] };
    return { serviceCode: 'dog-tax-registration', version: 1, followUp: null, title: de.deed, answers: draft.answers, ...kept, form: compiled, pages, estimate: done ? ESTIMATE : null, submitted: draft.submitted };
  }

  save(input: { token: string; page: string; answers: Answers; index?: number; remove?: boolean; typed?: object }) {
    const draft = this.#drafts.get(input.token);
    const page = compiled.pages.find(({ id }) => id === input.page);
    if (draft === undefined || page === undefined) return { __typename: 'ProblemFailure', code: 'NOT_FOUND' };

    const ref: PageRef = page.repeat === undefined ? { id: page.id } : { id: page.id, index: input.index ?? 0 };
    if (input.remove) {
      draft.answers = withoutInstance(compiled, ref, draft.answers);
      return { __typename: 'SaveDraftPagePayload', nextPage: compiled.pages[0]!.id, nextIndex: null };
    }
    const fields = validator.page(ref, input.answers, { answers: draft.answers, ...context });
    if (fields.length > 0) {
      draft.notes = withTyped(draft.notes, compiled, ref, { ...input.typed });
      return { __typename: 'InvalidInput', code: 'INVALID_INPUT', fields };
    }

    draft.answers = withPageAnswers(compiled, ref, draft.answers, input.answers);
    draft.seen.add(keyOf(ref));
    const next = nextPage(compiled, draft.answers, ref);
    return { __typename: 'SaveDraftPagePayload', nextPage: next?.id ?? null, nextIndex: next?.index ?? null };
  }

  /** The form as a new draft would have it. */
  form(): CompiledForm {
    return compiled;
  }

  submit(token: string) {
    const draft = this.#drafts.get(token);
    if (draft === undefined) return { __typename: 'ProblemFailure', code: 'NOT_FOUND' };
    if (draft.answers['familyName'] === TOO_LATE) return { __typename: 'StoppedPayload', title: 'Die Frist ist vorbei', text: 'Sie endete um 16:00 Uhr.', alternatives: ['Wahlbüro, Telefon 0221 4710 180'], page: 'keeper', office: null };
    const { email } = answersOfPage(compiled, { id: 'contact' }, draft.answers);
    draft.submitted ??= { reference: 'DN-2027-004711', accessCode: 'K7M2-9XQ4', receivedAt: NOW, expectedOn: '2027-01-18', email: typeof email === 'string' ? email : null, copyPath: null };
    return { __typename: 'SubmitApplicationPayload', submission: draft.submitted };
  }
}

const ESTIMATE = {
  lines: [
    { label: 'Hundesteuer 2026 für Waldi', detail: '84,00 Euro im Jahr, 1 von 12 Monaten (Januar bis Januar)', amount: eur('7,00 Euro') },
    { label: 'Hundesteuer 2027 für Waldi', detail: '84,00 Euro im Jahr, 12 von 12 Monaten (Januar bis Dezember)', amount: eur('84,00 Euro') },
  ],
  total: eur('91,00 Euro'),
  dues: [
    { id: null, dueOn: '2027-02-15', amount: eur('28,00 Euro'), open: eur('28,00 Euro') },
    { id: null, dueOn: '2027-05-17', amount: eur('21,00 Euro'), open: eur('21,00 Euro') },
    { id: null, dueOn: '2027-08-16', amount: eur('21,00 Euro'), open: eur('21,00 Euro') },
    { id: null, dueOn: '2027-11-15', amount: eur('21,00 Euro'), open: eur('21,00 Euro') },
  ],
  note: 'Das ist eine Schätzung. Es gilt, was im Bescheid steht.',
};
