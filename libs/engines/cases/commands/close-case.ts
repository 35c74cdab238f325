import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { system } from '#kernel';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { CaseStore } from '../store/case.store.js';

/** Nobody has to move any more: the system closes a dispatched case. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  /** Joins the caller's transaction. Does nothing for a case that is not dispatched, or whose source event was heard before. */
  async execute(tx: Tx, by: string, caseId: Id, sourceEventId: Id | null = null): Promise<void> {
    const row = await this.cases.byId(tx, caseId, { lock: 'for update' });
    if (row?.state !== 'dispatched' || (sourceEventId !== null && (await this.cases.hasSource(tx, sourceEventId)))) return;

    const actor = system(tx.tenantId, by);
    if (!(await this.cases.move(tx, actor, row, 'close', {}, { sourceEventId }))) return;
    await this.audit.record(tx, actor, { action: 'case.close', object: { type: 'case', id: caseId }, fields: ['state'] });
  }
}
