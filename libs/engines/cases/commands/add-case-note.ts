import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';

/** A note for colleagues; citizens do not see it. */
@Injectable()
export class AddCaseNote {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, caseId: Id, text: string): Promise<Result<Id, DeskError>> {
    return this.desk.on<Id, DeskError>(actor, caseId, 'note', async (tx, staff) => {
      await this.cases.note(tx, staff, caseId, 'note', { text });
      await this.audit.record(tx, staff, { action: 'case.note', object: { type: 'case', id: caseId }, fields: ['note'] });
      return ok(caseId);
    });
  }
}
