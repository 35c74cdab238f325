import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { AuditTrail } from '#engines/audit';
import { DialogueMail } from '../citizen/dialogue-mail.js';
import type { DeskError } from '../domain/case-code.js';
import { caseTransition } from '../domain/case-state.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { DeskCommand } from './desk-command.js';

export interface DeskMessage {
  readonly caseId: Id;
  /** Made by whoever writes: sent twice, it is one message. */
  readonly messageId: Id;
  readonly text: string;
  /** The office waits for the answer: its time stands still. */
  readonly asks: boolean;
}

/** The office writes to whoever applied. The mail only says that there is something to read. */
@Injectable()
export class SendCaseMessage {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly dialogue: DialogueStore,
    private readonly mail: DialogueMail,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, { caseId, messageId, text, asks }: DeskMessage): Promise<Result<Id, DeskError>> {
    return this.desk.on<Id, DeskError>(actor, caseId, 'message', async (tx, staff, row) => {
      if (!(await this.dialogue.send(tx, { id: messageId, caseId, direction: 'to-citizen', text, authorName: staff.name }))) return ok(caseId);

      const waits = asks && caseTransition(row.kind, row.state, 'ask') !== undefined;
      if (waits) await this.cases.move(tx, staff, row, 'ask', { pausedOn: berlinDate(this.clock.now()) });
      else await this.cases.note(tx, staff, caseId, 'message-sent');
      await this.mail.tell(tx, row);
      await this.audit.record(tx, staff, { action: 'case.message', object: { type: 'case', id: caseId }, fields: ['message'] });
      return ok(caseId);
    });
  }
}
