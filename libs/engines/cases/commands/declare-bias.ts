import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

/** Somebody says that a case is their own, a relative's, or that they are biased: from now on others decide it. It can not be taken back by themselves. */
@Injectable()
export class DeclareBias {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    return this.desk.on<Id, DeskError>(actor, seen.caseId, 'note', async (tx, staff, row) => {
      if (row.version !== seen.version) return err('CONFLICT');
      const keptFrom = [...new Set([...row.keptFrom, staff.personId])];
      const freed = row.assigneeId === staff.personId ? { assigneeId: null, assigneeName: null } : {};
      if (!(await this.cases.change(tx, staff, row, 'clerk-biased', { keptFrom, ...freed }))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.bias', object: { type: 'case', id: row.id }, fields: ['keptFrom'] });
      return ok(row.id);
    });
  }
}
