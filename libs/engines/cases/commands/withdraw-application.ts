import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, isZero, ok, ZERO } from '#kernel';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { StopPayments } from '#engines/payments';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import { UnwantedGrants } from '../citizen/unwanted-grants.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { HandOverStore } from '../store/hand-over.store.js';
import { CitizenCommand } from './citizen-command.js';

/**
 * Whoever applied does not want it any more: before the decision is out, or while what it granted waits for its money. Paid is paid, and what was
 * handed over is under way already: then they write to the office.
 */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly citizen: CitizenCommand,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly handOvers: HandOverStore,
    private readonly payments: StopPayments,
    private readonly grants: UnwantedGrants,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, key: CaseKey): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE' | 'CONFLICT'>> {
    return this.citizen.move<Id, 'CONFLICT' | 'WRONG_STATE'>(actor, key, 'withdraw', (tx, row) => this.#withdraw(tx, actor, row), (row) => this.#asksTheBank(actor, row));
  }

  /** Somebody may have paid a moment ago, or be about to: what the provider says decides. */
  async #asksTheBank(actor: Actor, { id, state }: CaseRow): Promise<void> {
    if (state === 'awaiting-payment') await this.payments.execute(actor, id);
  }

  async #withdraw(tx: Tx, actor: Actor, row: CaseRow): Promise<Result<Id, 'CONFLICT' | 'WRONG_STATE'>> {
    if (await this.handOvers.ofCase(tx, row.id)) return err('WRONG_STATE');
    const taken = row.state === 'awaiting-payment' ? await this.grants.takeBack(tx, row) : ok(ZERO);
    if (!taken.ok) return taken;
    const pending = await this.dialogue.pending(tx, row.id);
    if (pending) await this.dialogue.settle(tx, pending.id, 'taken-back', '');
    if (!(await this.cases.move(tx, actor, row, 'withdraw', { pausedOn: null }))) return err('CONFLICT');
    await this.mail.tell(tx, row, isZero(taken.value) ? 'withdrawn' : 'withdrawnOwed');
    await this.audit.record(tx, actor, { action: 'case.withdraw', object: { type: 'case', id: row.id }, fields: row.state === 'awaiting-payment' ? ['state', 'open-item', 'notice'] : ['state'] });
    return ok(row.id);
  }
}
