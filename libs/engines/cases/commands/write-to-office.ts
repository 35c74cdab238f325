import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { AuditTrail } from '#engines/audit';
import { CasePauses } from '../desk/case-pauses.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { CitizenCommand } from './citizen-command.js';

export interface CitizenMessage extends CaseKey {
  /** Made by whoever writes: sent twice, it is one message. */
  readonly messageId: Id;
  readonly text: string;
}

/** Whoever applied writes to the office. An answer that it waited for lets its time run again; fields that it asked for have to come as such. */
@Injectable()
export class WriteToOffice {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly citizen: CitizenCommand,
    private readonly cases: CaseStore,
    private readonly pauses: CasePauses,
    private readonly dialogue: DialogueStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, message: CitizenMessage): Promise<Result<Id, 'NOT_FOUND'>> {
    return this.citizen.run<Id, never>(actor, message, async (tx, row) => {
      const { messageId: id, text } = message;
      if (!(await this.dialogue.send(tx, { id, caseId: row.id, direction: 'to-office', text, authorName: null }))) return ok(row.id);

      const unreadSince = row.unreadSince ?? this.clock.now();
      const answered = row.state === 'awaiting-citizen' && (await this.dialogue.pending(tx, row.id)) === undefined;
      if (answered) await this.cases.move(tx, actor, row, 'reply', { ...(await this.pauses.over(actor, row)), unreadSince });
      else {
        await this.cases.patch(tx, row.id, { unreadSince });
        await this.cases.note(tx, actor, row.id, 'message-received');
      }
      await this.audit.record(tx, actor, { action: 'case.write', object: { type: 'case', id: row.id }, fields: ['message'] });
      return ok(row.id);
    });
  }
}
