import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { followUpOf } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';

const endsFormer = ({ followUp }: CaseRow, service: OnlineService): boolean => followUp !== null && followUpOf(service, followUp).former === 'ends';

/** The permit in whose place a new one comes ends with the day on which that begins. Its case is closed once the day has come. */
@Injectable()
export class EndFormerPermit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Whether the holder knows already that the time ends, which stays as it was. */
  async remindedOn(tx: Tx, row: CaseRow, service: OnlineService): Promise<LocalDate | null> {
    return endsFormer(row, service) ? (await this.permits.byId(tx, row.follows!))!.remindedOn : null;
  }

  /** Joins the transaction in which the new one is issued. Does nothing where the old one runs out by itself. */
  async execute(tx: Tx, actor: Actor, row: CaseRow, service: OnlineService, from: LocalDate): Promise<void> {
    if (!endsFormer(row, service)) return;
    const former = (await this.permits.byId(tx, row.follows!, { lock: 'for update' }))!;
    await this.permits.replace(tx, former.id, from);
    await this.audit.record(tx, actor, { action: 'permit.replace', object: { type: 'case', id: former.caseId }, fields: ['permit'] });
    if (from <= berlinDate(this.clock.now())) await this.close(tx, actor, former.caseId);
  }

  /** Joins the caller's transaction. */
  async close(tx: Tx, actor: Actor, caseId: string): Promise<void> {
    const row = await this.cases.byId(tx, caseId, { lock: 'for update' });
    if (row?.state === 'issued') await this.cases.move(tx, actor, row, 'replace');
  }
}
