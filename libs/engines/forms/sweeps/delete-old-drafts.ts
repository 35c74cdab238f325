import { Injectable } from '@nestjs/common';
import { system } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { AuditTrail } from '#engines/audit';
import { Drafts } from '../drafts.js';

/** Drafts go thirty days after their last edit; what clerks have begun for people goes when the town says, and the audit trail says so. */
@Injectable()
export class DeleteOldDrafts implements Sweep {
  readonly name = 'delete-old-drafts';

  constructor(
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
    private readonly audit: AuditTrail,
  ) {}

  sweep(tenantId: string): Promise<number> {
    const actor = system(tenantId, this.name);
    return this.database.withTenant(actor, 'write', async (tx) => {
      for (const id of await this.drafts.overAtTheDesk(tx)) await this.audit.record(tx, actor, { action: 'draft.end', object: { type: 'draft', id } });
      return this.drafts.purge(tx);
    });
  }
}
