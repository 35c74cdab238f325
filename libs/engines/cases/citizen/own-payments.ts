import { Injectable } from '@nestjs/common';
import { isZero } from '#kernel';
import type { Tx } from '#platform/database';
import { OpenItems } from '#engines/payments';
import type { OwnPaymentType } from '../graphql/own-case.type.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** States in which what is owed has been told: not while a letter still waits to be posted. */
const TOLD: readonly CaseRow['state'][] = ['dispatched', 'awaiting-payment', 'to-post', 'issued', 'withdrawn', 'closed'];

/** What the holder of an account owes or has paid for a case. */
@Injectable()
export class OwnPayments {
  constructor(
    private readonly cases: CaseStore,
    private readonly openItems: OpenItems,
  ) {}

  /** Null where nothing is owed, and as long as a notice waits unfetched: what it says is nobody's to know before. */
  async of(tx: Tx, row: CaseRow): Promise<OwnPaymentType | null> {
    if (row.paymentReference === null || !TOLD.includes(row.state)) return null;
    const notice = await this.cases.latestNotice(tx, row.id);
    if (notice?.channel === 'own-portal' && notice.fetchedAt === null) return null;
    const figures = await this.openItems.figures(tx, row.id);
    if (!figures || isZero(figures.total)) return null;
    const receipts = (await this.openItems.paid(tx, row.id)).map((part) => ({ ...part, path: `/files/payments/${part.id}` }));
    return { reference: row.paymentReference, receipts, total: figures.total, open: figures.open, settled: isZero(figures.open), nextDueOn: figures.nextDueOn ?? null };
  }
}
