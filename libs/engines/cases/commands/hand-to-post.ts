import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { berlinDate, system } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { OpenItems } from '#engines/payments';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { expectedDay } from '../domain/expected-day.js';
import { isSettled } from '../desk/is-settled.js';
import { CaseStore } from '../store/case.store.js';

/** Everything is paid, and the paper is made by the office: the case goes onto its list of what has to be posted. */
@Injectable()
export class HandToPost {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly laws: LawLibrary,
    private readonly cases: CaseStore,
    private readonly openItems: OpenItems,
    private readonly audit: AuditTrail,
  ) {}

  /** Joins the caller's transaction. Does nothing for a case that waits for no money, or for a permit. */
  async execute(tx: Tx, by: string, caseId: Id, sourceEventId: Id): Promise<void> {
    const row = await this.cases.byId(tx, caseId, { lock: 'for update' });
    if (!row || !(await isSettled(tx, this.openItems, row))) return;
    const bound = { tenantId: tx.tenantId };
    const { service } = await this.applications.tailored(bound, row);
    if (service.posted === undefined) return;

    const actor = system(tx.tenantId, by);
    const dueOn = expectedDay(await this.laws.of(bound), { receivedOn: berlinDate(this.clock.now()), targetDays: await this.catalogue.targetDays(bound, service) });
    if (!(await this.cases.move(tx, actor, row, 'hand-to-post', { dueOn }, { sourceEventId }))) return;
    await this.audit.record(tx, actor, { action: 'case.hand-to-post', object: { type: 'case', id: caseId }, fields: ['state'] });
  }
}
