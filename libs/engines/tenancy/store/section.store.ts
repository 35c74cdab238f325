import { Injectable } from '@nestjs/common';
import { sha256Hex } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { TenantSectionRow } from './tenant-section.entity.js';

@Injectable()
export class SectionStore {
  current(tx: Tx, section: string): Promise<TenantSectionRow | undefined> {
    return tx.findOne(TenantSectionRow, { section }, { order: { version: 'DESC' } });
  }

  /** Keeps a new version when the content differs; answers whether it did. */
  async keep(tx: Tx, section: string, content: object, by: string, at: Date): Promise<boolean> {
    const contentHash = sha256Hex(JSON.stringify(content));
    const before = await this.current(tx, section);
    if (before?.contentHash === contentHash) return false;
    await tx.insert(TenantSectionRow, { section, version: (before?.version ?? 0) + 1, contentHash, content, appliedAt: at, appliedBy: by });
    return true;
  }
}
