import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { HandOverStore } from '../store/hand-over.store.js';
import { CitizenCommand } from './citizen-command.js';

/**
 * Whoever applied does not want it any more. Only before the decision is out: nothing is owed then, and nothing has to be paid back. What was handed
 * over is under way already: then they write to the office.
 */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly citizen: CitizenCommand,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly handOvers: HandOverStore,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, key: CaseKey): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE' | 'CONFLICT'>> {
    return this.citizen.move<Id, 'CONFLICT' | 'WRONG_STATE'>(actor, key, 'withdraw', async (tx, row) => {
      if (await this.handOvers.ofCase(tx, row.id)) return err('WRONG_STATE');
      const pending = await this.dialogue.pending(tx, row.id);
      if (pending) await this.dialogue.settle(tx, pending.id, 'taken-back', '');
      if (!(await this.cases.move(tx, actor, row, 'withdraw', { pausedOn: null }))) return err('CONFLICT');
      await this.mail.tell(tx, row, 'withdrawn');
      await this.audit.record(tx, actor, { action: 'case.withdraw', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
