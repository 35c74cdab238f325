import { isZero } from '#kernel';
import type { Tx } from '#platform/database';
import type { OpenItems } from '#engines/payments';
import type { CaseRow } from '../store/case.entity.js';

/** Granted, and nothing stands between it and what was applied for: paid, or free. */
export async function isSettled(tx: Tx, openItems: OpenItems, row: CaseRow | undefined): Promise<boolean> {
  if (row?.state !== 'awaiting-payment') return false;
  if (row.paymentReference === null) return true;
  const figures = await openItems.figures(tx, row.id);
  return figures !== undefined && isZero(figures.open);
}
