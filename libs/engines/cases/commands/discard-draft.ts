import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { DraftHolders, Drafts } from '#engines/forms';

/** Deletes a draft for whoever holds a key of it, or is signed in to the account that it belongs to. What was sent is no draft any more. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly audit: AuditTrail,
  ) {}

  /** The code of the service that it was for. */
  execute(actor: Actor, which: { readonly token: string } | { readonly draftId: Id }): Promise<Result<string, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>> {
    return this.database.withTenant<Result<string, 'NOT_FOUND' | 'ALREADY_SUBMITTED'>>(actor, 'write', async (tx) => {
      const lock = { lock: 'for update' } as const;
      const draft = 'token' in which ? await this.drafts.byToken(tx, which.token, lock) : await this.drafts.byId(tx, which.draftId, lock);
      const hold = draft && (await this.holders.hold(tx, actor, draft.id));
      if (!draft || !this.access.may(actor, 'apply', 'Service') || hold === 'foreign' || ('draftId' in which && hold !== 'own')) return err('NOT_FOUND');
      if (draft.submittedAt) return err('ALREADY_SUBMITTED');

      await this.drafts.discard(tx, draft.id);
      await this.audit.record(tx, actor, { action: 'draft.delete', object: { type: 'draft', id: draft.id } });
      return ok(draft.serviceCode);
    });
  }
}
