import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

/** Somebody takes a case on, or over. */
@Injectable()
export class TakeCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, seen, 'take', async (tx, staff, row) => {
      const moved = await this.cases.move(tx, staff, row, 'take', { assigneeId: staff.personId, assigneeName: staff.name });
      if (!moved) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.take', object: { type: 'case', id: row.id }, fields: ['assignee'] });
      return ok(row.id);
    });
  }
}
