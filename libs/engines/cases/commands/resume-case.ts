import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import { CasePauses } from '../desk/case-pauses.js';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

/** The office goes on without an answer: the question is taken back, and time runs again. */
@Injectable()
export class ResumeCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly pauses: CasePauses,
    private readonly dialogue: DialogueStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, seen, 'resume', async (tx, staff, row) => {
      const pending = await this.dialogue.pending(tx, row.id);
      if (pending) await this.dialogue.settle(tx, pending.id, 'taken-back', staff.name);
      if (!(await this.cases.move(tx, staff, row, 'resume', await this.pauses.over(staff, row)))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.resume', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
