import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { CaseLabelRow } from './case-label.entity.js';

/** Which labels lie on which cases. */
@Injectable()
export class CaseLabelStore {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Codes by case; one statement, however many cases. */
  async of(tx: Tx, caseIds: readonly Id[]): Promise<ReadonlyMap<Id, readonly string[]>> {
    const rows = await tx.sql<{ case_id: Id; labels: string[] }>(`SELECT case_id, array_agg(label ORDER BY label) AS labels FROM case_label WHERE ${ofTenant()} AND case_id = ANY ($2::uuid[]) GROUP BY case_id`, [caseIds]);
    return new Map(rows.map(({ case_id, labels }) => [case_id, labels]));
  }

  /** False when it lay there already. Whoever calls holds the case. */
  async put(tx: Tx, caseId: Id, label: string): Promise<boolean> {
    if (await tx.findOne(CaseLabelRow, { caseId, label })) return false;
    await tx.insert(CaseLabelRow, { caseId, label, putAt: this.clock.now() });
    return true;
  }

  /** False when it did not lie there. */
  async takeOff(tx: Tx, caseId: Id, label: string): Promise<boolean> {
    return (await tx.delete(CaseLabelRow, { caseId, label })) > 0;
  }
}
