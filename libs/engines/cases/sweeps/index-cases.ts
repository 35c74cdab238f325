import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { CaseIndex } from '../desk/case-index.js';
import { CaseSearchStore } from '../store/case-search.store.js';
import { CaseStore } from '../store/case.store.js';

/** Cases from before they could be found by name. */
@Injectable()
export class IndexCases implements Sweep {
  readonly name = 'index-cases';

  constructor(
    private readonly database: TenantDatabase,
    private readonly search: CaseSearchStore,
    private readonly cases: CaseStore,
    private readonly indexing: CaseIndex,
  ) {}

  sweep(tenantId: string): Promise<number> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const ids = await this.search.waiting(tx, 200);
      for (const id of ids) await this.indexing.add(tx, (await this.cases.byId(tx, id))!);
      return ids.length;
    });
  }
}
