import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { OpenItems } from '#engines/payments';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { DeskError } from '../domain/case-code.js';
import { expectedDay } from '../domain/expected-day.js';
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
    private readonly catalogue: ServiceCatalogue,
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
      const targetDays = await this.catalogue.targetDays(staff, service);
      const dueOn = expectedDay(await this.laws.of(staff), { receivedOn: berlinDate(this.clock.now()), targetDays });
      const mine = { assigneeId: staff.personId, assigneeName: staff.name };
      if (!(await this.cases.move(tx, staff, row, 'reopen', { dueOn, ...mine }, { text: wish.reason }))) return err('CONFLICT');
      await this.audit.record(tx, staff, { action: 'case.reopen', object: { type: 'case', id: row.id }, fields: ['state'] });
      return ok(row.id);
    });
  }
}
