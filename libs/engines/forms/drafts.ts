import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate, Result } from '#kernel';
import { addDays, berlinDate, err, newId, newToken, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { hashToken, Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { answeredFiles, pruneAnswers, tamperedAnswers, withGivenAnswers, withoutInstance, withPageAnswers } from '#sdk/form';
import type { Answers, FieldIssue, FormDefinition, PageRef } from '#sdk/form';
import type { FormValidator } from './domain/compile-validator.js';
import { DraftRow } from './store/draft.entity.js';
import { UploadStore } from './uploads/store/upload.store.js';

/** OZG section 8a: thirty days after the last edit. */
const KEPT_DAYS = 30;

export interface Draft {
  readonly id: Id;
  readonly serviceCode: string;
  readonly serviceVersion: number;
  readonly startedOn: LocalDate;
  readonly answers: Answers;
  readonly savedAt: Date;
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
}

export type SaveError = 'ALREADY_SUBMITTED' | readonly FieldIssue[];

const placeOf = (row: string) => ({ table: 'draft', column: 'answers_sealed', row });

/** Drafts by their token. A draft belongs to whoever holds the token; the town does not look into it. */
@Injectable()
export class Drafts {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly uploads: UploadStore,
  ) {}

  /**
   * Answers the token, which is stored as a hash only.
   * @param given what the server knows already: values of prefilled fields by key, for example from the login.
   */
  async start(tx: Tx, service: { readonly code: string; readonly version: number }, given: Answers = {}): Promise<string> {
    const [id, token, now] = [newId(), newToken(), this.clock.now()];
    const today = berlinDate(now);
    await tx.insert(DraftRow, {
      id,
      tokenHash: hashToken(token),
      serviceCode: service.code,
      serviceVersion: service.version,
      startedOn: today,
      answersSealed: await this.vault.seal(tx, placeOf(id), JSON.stringify(given)),
      savedAt: now,
      deleteOn: addDays(today, KEPT_DAYS),
      submittedAt: null,
      accountId: null,
    });
    return token;
  }

  async byToken(tx: Tx, token: string, options: { lock?: 'for update' } = {}): Promise<Draft | undefined> {
    const row = await tx.findOne(DraftRow, { tokenHash: hashToken(token) }, options);
    return row && this.#draft(tx, row);
  }

  async byId(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<Draft | undefined> {
    const row = await tx.findOne(DraftRow, { id }, options);
    return row && this.#draft(tx, row);
  }

  async #draft(tx: Tx, row: DraftRow): Promise<Draft> {
    const answers = JSON.parse(await this.vault.open(tx, placeOf(row.id), row.answersSealed)) as Answers;
    const { id, serviceCode, serviceVersion, startedOn, savedAt, submittedAt } = row;
    return { id, serviceCode, serviceVersion, startedOn, answers, savedAt, submittedAt };
  }

  /** Saves one page. What is right is kept even when the page has mistakes elsewhere, so that nothing has to be typed twice. */
  async savePage(tx: Tx, draft: Draft, { form, validator }: DraftForm, edit: PageEdit): Promise<Result<Draft, SaveError>> {
    if (draft.submittedAt) return err('ALREADY_SUBMITTED');
    if (edit.remove) return ok(await this.#removeInstance(tx, draft, form, edit.ref));

    const today = berlinDate(this.clock.now());
    const posted = withGivenAnswers(form, edit.ref, draft.answers, edit.answers);
    const tampered = tamperedAnswers(form, edit.ref, edit.answers);
    const issues = [...tampered, ...validator.page(edit.ref, posted, { answers: draft.answers, today })];
    if (issues.length > 0) return err(issues);
    return ok(await this.keep(tx, draft, withPageAnswers(form, edit.ref, draft.answers, posted)));
  }

  /** Its files go with it. */
  async #removeInstance(tx: Tx, draft: Draft, form: FormDefinition, ref: PageRef): Promise<Draft> {
    const answers = withoutInstance(form, ref, draft.answers);
    await this.uploads.letGo(tx, draft.id, answeredFiles(form, answers).map(({ id }) => id));
    return this.keep(tx, draft, answers);
  }

  /** The answers that count, if all of them are there and right. */
  complete(draft: Draft, { form, validator }: DraftForm): Result<Answers, readonly FieldIssue[]> {
    const issues = validator.all(draft.answers, { today: berlinDate(this.clock.now()) });
    return issues.length > 0 ? err(issues) : ok(pruneAnswers(form, draft.answers));
  }

  /** The draft has become a case: its answers live there now, and only the fact stays here until its time is up. */
  async finish(tx: Tx, draft: Draft): Promise<void> {
    const answersSealed = await this.vault.seal(tx, placeOf(draft.id), '{}');
    await tx.update(DraftRow, { id: draft.id }, { submittedAt: this.clock.now(), answersSealed });
  }

  async purge(tx: Tx): Promise<number> {
    const today = berlinDate(this.clock.now());
    await this.uploads.letGoOfDraftsBefore(tx, today);
    const gone = await tx.sql(`WITH gone AS (DELETE FROM draft WHERE ${ofTenant()} AND delete_on < $2 RETURNING 1) SELECT 1 FROM gone`, [today]);
    return gone.length;
  }

  /** Answers that the server itself has changed, such as the files of a field; whoever calls holds the draft's lock. */
  async keep(tx: Tx, draft: Draft, answers: Answers): Promise<Draft> {
    const now = this.clock.now();
    const answersSealed = await this.vault.seal(tx, placeOf(draft.id), JSON.stringify(answers));
    await tx.update(DraftRow, { id: draft.id }, { answersSealed, savedAt: now, deleteOn: addDays(berlinDate(now), KEPT_DAYS) });
    return { ...draft, answers, savedAt: now };
  }
}
