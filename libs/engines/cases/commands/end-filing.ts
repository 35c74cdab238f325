import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { DraftFilings, Drafts } from '#engines/forms';

/** A clerk ends what they have begun for somebody and nobody will finish. What somebody has at home is not theirs to end. */
@Injectable()
export class EndFiling {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly filings: DraftFilings,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, draftId: Id): Promise<Result<Id, 'NOT_FOUND' | 'FORBIDDEN'>> {
    if (actor.kind !== 'staff') return Promise.resolve(err('NOT_FOUND'));
    if (!this.access.may(actor, 'file', 'Service')) return Promise.resolve(err('FORBIDDEN'));
    return this.database.withTenant<Result<Id, 'NOT_FOUND'>>(actor, 'write', async (tx) => {
      const draft = await this.drafts.byId(tx, draftId, { lock: 'for update' });
      if (!draft || draft.submittedAt || !(await this.filings.isBegunBy(tx, draftId, actor.personId))) return err('NOT_FOUND');
      await this.drafts.discard(tx, draftId);
      await this.audit.record(tx, actor, { action: 'draft.end', object: { type: 'draft', id: draftId } });
      return ok(draftId);
    });
  }
}
