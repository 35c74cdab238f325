import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { addWorkingDays } from '#sdk/law';
import { AuditTrail } from '#engines/audit';
import { OpenItems } from '#engines/payments';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applications.js';
import { reviewDays } from '../domain/review-days.js';
import type { DeskError } from '../domain/case-code.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';
import { DeskCommand } from './desk-command.js';
import type { SeenCase } from './desk-command.js';

export interface ReopenWish extends SeenCase {
  readonly reason: string;
}

/** Takes a closed case up again, as if it had arrived today. Not one with money or a permit: what was owed and issued stands until it is revoked. */
@Injectable()
export class ReopenCase {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly desk: DeskCommand,
    private readonly applications: Applications,
    private readonly laws: LawLibrary,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly openItems: OpenItems,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, wish: ReopenWish): Promise<Result<Id, DeskError>> {
    return this.desk.run<Id, DeskError>(actor, wish, 'reopen', async (tx, staff, row) => {
      if ((await this.openItems.about(tx, row.id)) || (await this.permits.ofCase(tx, row.id))) return err('WRONG_STATE');
      const { service } = await this.applications.tailored(staff, row);
      const dueOn = addWorkingDays(await this.laws.of(staff), berlinDate(this.clock.now()), reviewDays(service));
      const mine = { assigneeId: staff.personId, assigneeName: staff.name };
      if (!(await this.cases.move(tx, staff, row, 'reopen', { dueOn, ...mine }, { text: wish.reason }))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.reopen', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
