import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { AuditTrail } from '#engines/audit';
import { StaffDirectory } from '#engines/identity';
import { PrintQueue } from '#engines/notifications';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface RestrictWish extends SeenCase {
  /** Who alone may see it besides the head of the department; null opens it to all of the department again. */
  readonly to: readonly Id[] | null;
}

/** Need to know: a blocked address (BMG section 51), a colleague's case. For whoever is not named the case is not there. */
@Injectable()
export class RestrictCase {
  constructor(
    private readonly desk: DeskCommand,
    private readonly cases: CaseStore,
    private readonly directory: StaffDirectory,
    private readonly letters: PrintQueue,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: RestrictWish): Promise<Result<Id, DeskError>> {
    return this.desk.on<Id, DeskError>(actor, wish.caseId, 'restrict', async (tx, staff, row) => {
      if (row.version !== wish.version) return err('CONFLICT');
      for (const id of wish.to ?? []) {
        const person = await this.directory.byId(tx, id);
        if (!person?.active || !person.departments.includes(row.department)) return err('NOT_FOUND');
      }
      const restrictedTo = wish.to === null ? null : [...new Set([staff.personId, ...wish.to])];
      if (!(await this.cases.change(tx, staff, row, wish.to === null ? 'case-opened' : 'case-restricted', { restrictedTo }))) return err('CONFLICT');
      await this.letters.restrict(tx, row.id, restrictedTo);
      await this.audit.record(tx, staff, { action: wish.to === null ? 'case.open' : 'case.restrict', object: { type: 'case', id: row.id }, fields: ['restrictedTo'] });
      return ok(row.id);
    });
  }
}
