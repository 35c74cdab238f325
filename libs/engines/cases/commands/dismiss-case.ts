import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, newId, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface DismissWish extends SeenCase {
  /** Why, for the file. */
  readonly reason: string;
  /** What whoever applied reads; empty when they are not written to. */
  readonly message: string;
}

/** Closes a case without a decision: sent twice, not ours, a mistake. Whoever applied can be told why. */
@Injectable()
export class DismissCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: DismissWish): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, wish, 'dismiss', async (tx, staff, row) => {
      const pending = await this.dialogue.pending(tx, row.id);
      if (pending) await this.dialogue.settle(tx, pending.id, 'taken-back', staff.name);
      if (wish.message !== '') {
        await this.dialogue.send(tx, { id: newId(), caseId: row.id, direction: 'to-citizen', text: wish.message, authorName: staff.name });
        await this.mail.tell(tx, row);
      }
      if (!(await this.cases.move(tx, staff, row, 'dismiss', { pausedOn: null }, { text: wish.reason }))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.dismiss', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
