import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Drafts } from '../drafts.js';

/** Drafts go thirty days after their last edit. */
@Injectable()
export class DeleteOldDrafts implements Sweep {
  readonly name = 'delete-old-drafts';

  constructor(
    private readonly database: TenantDatabase,
    private readonly drafts: Drafts,
  ) {}

  sweep(tenantId: string): Promise<number> {
    return this.database.withTenant({ tenantId }, 'write', (tx) => this.drafts.purge(tx));
  }
}
