import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate, Result } from '#kernel';
import { addDays, berlinDate, err, newId, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { answeredFiles, pruneAnswers, tamperedAnswers, withGivenAnswers, withoutInstance, withPageAnswers } from '#sdk/form';
import type { Answers, FieldIssue, FormDefinition, PageRef } from '#sdk/form';
import type { FormValidator } from './domain/compile-validator.js';
import { afterRemoving, afterSaving, isEmpty, NO_NOTES, withTyped } from './domain/draft-notes.js';
import type { DraftNotes } from './domain/draft-notes.js';
import { DRAFT_DAYS, DRAFT_WARNING_DAYS } from './domain/draft-days.js';
import { pageStamp } from './domain/page-stamp.js';
import { DraftKeys } from './draft-keys.js';
import { DraftRow } from './store/draft.entity.js';
import { DraftStore } from './store/draft.store.js';
import { UploadStore } from './uploads/store/upload.store.js';

export interface Draft {
  readonly id: Id;
  readonly serviceCode: string;
  readonly serviceVersion: number;
  readonly startedOn: LocalDate;
  /** What it shall be to what is there already, and what that is; null for a first application. */
  readonly followUp: string | null;
  readonly follows: Id | null;
  readonly answers: Answers;
  readonly notes: DraftNotes;
  readonly savedAt: Date;
  /** The last day on which it is there. */
  readonly deleteOn: LocalDate;
  /** The day of deletion that its author was told of. */
  readonly warnedFor: LocalDate | null;
  readonly accountId: Id | null;
  readonly submittedAt: Date | null;
}

/** The form of a draft with its validator, as the engine above tailored it. */
export interface DraftForm {
  readonly form: FormDefinition;
  readonly validator: FormValidator;
}

export interface PageEdit {
  readonly ref: PageRef;
  readonly answers: Answers;
  /** Takes this instance of a repeating page away instead. */
  readonly remove?: boolean;
  /** What the inputs held, kept while it can not be saved. */
  readonly typed?: { readonly [input: string]: unknown } | undefined;
  /** Stamp of the page as its author saw it; without one it is saved over whatever is there. */
  readonly seen?: string | undefined;
  /** Ids of refused files that its author has read of. */
  readonly told?: readonly string[] | undefined;
}

export type SaveError = 'ALREADY_SUBMITTED' | 'CONFLICT' | readonly FieldIssue[];

const answersAt = (row: string) => ({ table: 'draft', column: 'answers_sealed', row });
const notesAt = (row: string) => ({ table: 'draft', column: 'notes_sealed', row });

/** What a draft may begin with. */
export interface Beginning {
  /** The day whose settings count; an earlier one for a letter that came before it is typed in. */
  readonly startedOn?: LocalDate;
  /** What it shall be to what is there already, and what that is. */
  readonly following?: { readonly code: string; readonly follows: Id };
}

/** Drafts by their keys. A draft belongs to whoever holds a key; the town does not look into it. */
@Injectable()
export class Drafts {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly keys: DraftKeys,
    private readonly store: DraftStore,
    private readonly uploads: UploadStore,
  ) {}

  /**
   * Answers its first key.
   * @param given what the server knows already, by key: from the login, or from what it follows.
   */
  async start(tx: Tx, service: { readonly code: string; readonly version: number }, given: Answers = {}, { startedOn, following }: Beginning = {}): Promise<string> {
    const [id, now] = [newId(), this.clock.now()];
    const today = berlinDate(now);
    const pinned = { serviceCode: service.code, serviceVersion: service.version, startedOn: startedOn ?? today, followUp: following?.code ?? null, follows: following?.follows ?? null };
    const answersSealed = await this.vault.seal(tx, answersAt(id), JSON.stringify(given));
    const kept = { savedAt: now, deleteOn: addDays(today, DRAFT_DAYS), warnedFor: null, submittedAt: null, accountId: null };
    await tx.insert(DraftRow, { id, ...pinned, ...kept, answersSealed, notesSealed: null });
    return this.keys.cut(tx, id);
  }

  async byToken(tx: Tx, token: string, options: { lock?: 'for update' } = {}): Promise<Draft | undefined> {
    const id = await this.keys.draftOf(tx, token);
    return id === undefined ? undefined : this.byId(tx, id, options);
  }

  async byId(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<Draft | undefined> {
    const row = await tx.findOne(DraftRow, { id }, options);
    return row && this.#draft(tx, row);
  }

  async #draft(tx: Tx, row: DraftRow): Promise<Draft> {
    const answers = JSON.parse(await this.vault.open(tx, answersAt(row.id), row.answersSealed)) as Answers;
    const notes = row.notesSealed ? (JSON.parse(await this.vault.open(tx, notesAt(row.id), row.notesSealed)) as DraftNotes) : NO_NOTES;
    const { id, serviceCode, serviceVersion, startedOn, followUp, follows, savedAt, deleteOn, warnedFor, accountId, submittedAt } = row;
    return { id, serviceCode, serviceVersion, startedOn, followUp, follows, answers, notes, savedAt, deleteOn, warnedFor, accountId, submittedAt };
  }

  /** Saves one page if it is right; if not, what was typed on it is kept beside the answers, so that nothing has to be typed twice. */
  async savePage(tx: Tx, draft: Draft, { form, validator }: DraftForm, edit: PageEdit): Promise<Result<Draft, SaveError>> {
    if (draft.submittedAt) return err('ALREADY_SUBMITTED');
    if (await this.#isOutdated(tx, draft, form, edit)) return err('CONFLICT');
    if (edit.remove) return ok(await this.#removeInstance(tx, draft, form, edit.ref));

    const today = berlinDate(this.clock.now());
    const posted = withGivenAnswers(form, edit.ref, draft.answers, edit.answers);
    const tampered = tamperedAnswers(form, edit.ref, edit.answers);
    const issues = [...tampered, ...validator.page(edit.ref, posted, { answers: draft.answers, today })];
    if (issues.length > 0) {
      if (edit.typed) await this.keep(tx, draft, draft.answers, withTyped(draft.notes, form, edit.ref, edit.typed));
      return err(issues);
    }
    return ok(await this.keep(tx, draft, withPageAnswers(form, edit.ref, draft.answers, posted), afterSaving(draft.notes, form, edit.ref, edit.told ?? [])));
  }

  /** Another device has saved something else on this page since its author opened it. On one device the last post is what its author means. */
  async #isOutdated(tx: Tx, draft: Draft, form: FormDefinition, { ref, seen }: PageEdit): Promise<boolean> {
    if (seen === undefined || seen === pageStamp(form, ref, draft.answers)) return false;
    return this.keys.areSeveral(tx, draft.id);
  }

  /** Its files go with it. */
  async #removeInstance(tx: Tx, draft: Draft, form: FormDefinition, ref: PageRef): Promise<Draft> {
    const answers = withoutInstance(form, ref, draft.answers);
    await this.uploads.letGo(tx, draft.id, answeredFiles(form, answers).map(({ id }) => id));
    return this.keep(tx, draft, answers, afterRemoving(draft.notes, form, ref));
  }

  /** The answers that count, if all of them are there and right. */
  complete(draft: Draft, { form, validator }: DraftForm): Result<Answers, readonly FieldIssue[]> {
    const issues = validator.all(draft.answers, { today: berlinDate(this.clock.now()) });
    return issues.length > 0 ? err(issues) : ok(pruneAnswers(form, draft.answers));
  }

  /** The draft has become a case: its answers live there now, and only the fact stays here until its time is up. */
  async finish(tx: Tx, draft: Draft): Promise<void> {
    const answersSealed = await this.vault.seal(tx, answersAt(draft.id), '{}');
    await tx.update(DraftRow, { id: draft.id }, { submittedAt: this.clock.now(), answersSealed, notesSealed: null });
  }

  /** Answers and notes as they are now; whoever calls holds the draft's lock. Every save moves the day of deletion. */
  async keep(tx: Tx, draft: Draft, answers: Answers, notes: DraftNotes = draft.notes): Promise<Draft> {
    const now = this.clock.now();
    const answersSealed = await this.vault.seal(tx, answersAt(draft.id), JSON.stringify(answers));
    const notesSealed = isEmpty(notes) ? null : await this.vault.seal(tx, notesAt(draft.id), JSON.stringify(notes));
    const deleteOn = addDays(berlinDate(now), (await this.store.keepDays(tx, draft.id)) ?? DRAFT_DAYS);
    await tx.update(DraftRow, { id: draft.id }, { answersSealed, notesSealed, savedAt: now, deleteOn });
    return { ...draft, answers, notes, savedAt: now, deleteOn };
  }

  /** Its author does not want it any more: it opens nowhere from now on. */
  async discard(tx: Tx, id: Id): Promise<void> {
    await this.uploads.letGo(tx, id, []);
    await this.store.delete(tx, id);
  }

  /** Drafts that go within the next days and whose authors have not been told of it. */
  expiring(tx: Tx): Promise<Id[]> {
    return this.store.expiring(tx, ...this.#warningDays());
  }

  /** The same of one draft, which may have been saved or warned of meanwhile. */
  isExpiring({ deleteOn, warnedFor, submittedAt }: Draft): boolean {
    const [from, to] = this.#warningDays();
    return submittedAt === null && warnedFor !== deleteOn && from <= deleteOn && deleteOn <= to;
  }

  #warningDays(): [LocalDate, LocalDate] {
    const today = berlinDate(this.clock.now());
    return [today, addDays(today, DRAFT_WARNING_DAYS)];
  }

  async noteWarning(tx: Tx, { id, deleteOn }: Draft): Promise<void> {
    await tx.update(DraftRow, { id }, { warnedFor: deleteOn });
  }

  /** What clerks have begun and nobody has sent in its time: it goes with the next purge. */
  overAtTheDesk(tx: Tx): Promise<Id[]> {
    return this.store.overAtTheDesk(tx, berlinDate(this.clock.now()));
  }

  async purge(tx: Tx): Promise<number> {
    const today = berlinDate(this.clock.now());
    await this.uploads.letGoOfDraftsBefore(tx, today);
    return this.store.deleteBefore(tx, today);
  }
}
