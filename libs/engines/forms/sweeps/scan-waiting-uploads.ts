import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Quarantine } from '../uploads/quarantine.js';
import { UploadStore } from '../uploads/store/upload.store.js';

/** Files that arrived while the scanner did not answer, the oldest first; when it still does not, the others wait too. */
@Injectable()
export class ScanWaitingUploads implements Sweep {
  readonly name = 'scan-waiting-uploads';

  constructor(
    private readonly database: TenantDatabase,
    private readonly quarantine: Quarantine,
    private readonly store: UploadStore,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const waiting = await this.database.withTenant({ tenantId }, 'read', (tx) => this.store.waiting(tx));
    let moved = 0;
    for (const { id } of waiting) {
      if ((await this.quarantine.check({ tenantId }, id)) === 'quarantined') return moved;
      moved += 1;
    }
    return moved;
  }
}
