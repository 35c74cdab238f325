import { Inject, Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { STORAGE } from '#platform/storage';
import type { Storage } from '#platform/storage';
import { UploadStore } from '../uploads/store/upload.store.js';

/** Files that were removed, or whose draft is gone: first the bytes, then the row, so that nothing is left that nobody knows. */
@Injectable()
export class DeleteLooseUploads implements Sweep {
  readonly name = 'delete-loose-uploads';

  constructor(
    @Inject(STORAGE) private readonly storage: Storage,
    private readonly database: TenantDatabase,
    private readonly store: UploadStore,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const loose = await this.database.withTenant({ tenantId }, 'read', (tx) => this.store.loose(tx));
    for (const { storage_key: key } of loose) await this.storage.remove(key);
    await this.database.withTenant({ tenantId }, 'write', async (tx) => {
      for (const { id } of loose) await this.store.delete(tx, id);
    });
    return loose.length;
  }
}
