import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

/** Takes an assessment back before its notice is issued; the old one stays on file. */
@Injectable()
export class ReviseAssessment {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly lookups: CaseLookupStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, seen, 'revise', async (tx, staff, row) => {
      if (!(await this.cases.move(tx, staff, row, 'revise'))) return err('CONFLICT');
      await this.lookups.decided(tx, row.id, false);
      await this.audit.record(tx, staff, { action: 'case.revise', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
