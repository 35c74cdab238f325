import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { Documents } from '#engines/documents';
import type { KeptDocument } from '#engines/documents';
import { MakeReceipt, OpenItems } from '#engines/payments';
import { CaseRow } from '../store/case.entity.js';
import { OwnPayments } from './own-payments.js';

/** Receipts of what was paid for the cases of an account, without the token of the payment: to be signed in is enough. */
@Injectable()
export class OwnReceipts {
  constructor(
    private readonly database: TenantDatabase,
    private readonly openItems: OpenItems,
    private readonly payments: OwnPayments,
    private readonly making: MakeReceipt,
    private readonly documents: Documents,
  ) {}

  /** Undefined for a payment of anybody else's case, as for one that is not there. */
  async read(actor: Actor, paymentId: Id): Promise<{ document: KeptDocument; bytes: Buffer } | undefined> {
    if (actor.kind !== 'citizen') return undefined;
    const own = await this.database.withTenant(actor, 'read', async (tx) => {
      const caseId = await this.openItems.aboutOf(tx, paymentId);
      const row = caseId && (await tx.findOne(CaseRow, { id: caseId, accountId: actor.personId }));
      return row ? await this.payments.of(tx, row) : null;
    });
    if (!own?.receipts.some(({ id }) => id === paymentId)) return undefined;
    const documentId = await this.making.execute(actor, paymentId);
    return documentId === undefined ? undefined : this.database.withTenant(actor, 'read', (tx) => this.documents.read(tx, documentId));
  }
}
