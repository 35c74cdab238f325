import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { AuditTrail } from '#engines/audit';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

/** A permit is given back: it is not valid from now on. Money is not paid back here; that is a decision of its own. */
@Injectable()
export class ReturnPermit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, seen: SeenCase): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, seen, 'return', async (tx, staff, row) => {
      const permit = await this.permits.ofCase(tx, row.id);
      if (!permit || !(await this.cases.move(tx, staff, row, 'return'))) return err('CONFLICT');
      await this.permits.giveBack(tx, permit.id, this.clock.now());
      await this.audit.record(tx, staff, { action: 'permit.return', object: { type: 'case', id: row.id }, fields: ['permit'] });
      return ok(row.id);
    });
  }
}
