import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, LocalDate, Result } from '#kernel';
import { berlinDate, err, isZero, ok } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { dayOfService } from '#sdk/law';
import type { Letter } from '#engines/notifications';
import { PrintQueue } from '#engines/notifications';
import { OpenItems } from '#engines/payments';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { caseTransition } from '../domain/case-state.js';
import { RemedyEnds } from '../notices/remedy-ends.js';
import { CaseStore } from '../store/case.store.js';
import { CloseCase } from './close-case.js';
import type { Staff } from './desk-command.js';

export interface DispatchWish {
  readonly letterIds: readonly Id[];
  /** The day on which they are given to the post: not after today, not before they were made. */
  readonly on: LocalDate;
}

export type DispatchError = 'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE' | 'DATE_IN_FUTURE' | 'DATE_BEFORE_NOTICE';

/** Records that letters were given to the post. From that day on the day of service and the end of the remedy period follow by law. */
@Injectable()
export class DispatchLetters {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly letters: PrintQueue,
    private readonly cases: CaseStore,
    private readonly applications: Applications,
    private readonly remedies: RemedyEnds,
    private readonly laws: LawLibrary,
    private readonly openItems: OpenItems,
    private readonly closing: CloseCase,
  ) {}

  /** All of them, or none. */
  async execute(actor: Actor, wish: DispatchWish): Promise<Result<readonly Id[], DispatchError>> {
    if (actor.kind !== 'staff') return err('NOT_FOUND');
    if (wish.on > berlinDate(this.clock.now())) return err('DATE_IN_FUTURE');
    return this.database.withTenant<Result<readonly Id[], DispatchError>>(actor, 'write', async (tx) => {
      const found: Letter[] = [];
      // In the order of their ids, so that two people with overlapping lists wait for each other instead of in a circle.
      for (const id of [...new Set(wish.letterIds)].toSorted()) {
        const letter = await this.letters.find(tx, id, { lock: 'for update' });
        if (!letter || !this.access.may(actor, 'read', 'Letter', letter)) return err('NOT_FOUND');
        if (!this.access.may(actor, 'dispatch', 'Letter', letter)) return err('FORBIDDEN');
        if (letter.state !== 'queued') return err('WRONG_STATE');
        if (wish.on < berlinDate(letter.queuedAt)) return err('DATE_BEFORE_NOTICE');
        found.push(letter);
      }
      for (const letter of found) await this.#dispatch(tx, actor, letter, wish.on);
      return ok(found.map(({ id }) => id));
    });
  }

  async #dispatch(tx: Tx, staff: Staff, letter: Letter, dispatchedOn: LocalDate): Promise<void> {
    await this.letters.dispatch(tx, staff, letter.id, dispatchedOn);
    const notice = await this.cases.noticeOfLetter(tx, letter.id);
    const row = notice && (await this.cases.byId(tx, notice.caseId, { lock: 'for update' }));
    if (!notice || !row) return;

    const law = await this.laws.of(staff);
    const { service } = await this.applications.tailored(staff, row);
    const servedOn = dayOfService(law, { channel: 'post', regime: service.outcome.regime, dispatchedOn });
    const remedyEndsOn = await this.remedies.of(tx, row, notice, servedOn);
    await this.cases.patchNotice(tx, notice.id, { servedOn, remedyEndsOn });
    const figures = await this.openItems.figures(tx, row.id);
    // A letter may leave after its case is over: paid and posted meanwhile.
    if (caseTransition(row.kind, row.state, 'dispatch')) await this.cases.move(tx, staff, row, 'dispatch', row.state !== 'to-post' && figures?.nextDueOn ? { dueOn: figures.nextDueOn } : {});
    // Nothing to pay, or paid already.
    if (figures === undefined || isZero(figures.open)) await this.closing.execute(tx, 'dispatch', row.id);
  }
}
