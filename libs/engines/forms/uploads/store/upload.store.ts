import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { UploadRow } from './upload.entity.js';
import type { UploadState } from './upload.entity.js';

const LOOSE = 'draft_id IS NULL AND case_id IS NULL';

@Injectable()
export class UploadStore {
  byId(tx: Tx, id: Id): Promise<UploadRow | undefined> {
    return tx.findOne(UploadRow, { id });
  }

  of(tx: Tx, owner: { draftId: Id } | { caseId: Id }): Promise<UploadRow[]> {
    return tx.find(UploadRow, owner, { order: { id: 'ASC' } });
  }

  async insert(tx: Tx, row: Omit<UploadRow, 'tenantId'>): Promise<void> {
    await tx.insert(UploadRow, row);
  }

  /** Leaves quarantine. False when somebody else was faster. */
  async settle(tx: Tx, id: Id, state: Exclude<UploadState, 'quarantined'>, checkedAt: Date): Promise<boolean> {
    return (await tx.update(UploadRow, { id, state: 'quarantined' }, { state, checkedAt })) === 1;
  }

  async delete(tx: Tx, id: Id): Promise<void> {
    await tx.delete(UploadRow, { id });
  }

  async claim(tx: Tx, draftId: Id, caseId: Id, ids: readonly Id[]): Promise<void> {
    await tx.sql(`UPDATE upload SET case_id = $2, draft_id = NULL WHERE ${ofTenant()} AND draft_id = $3 AND id = ANY ($4)`, [caseId, draftId, ids]);
  }

  /** The draft's files but these belong to nobody any more. */
  async letGo(tx: Tx, draftId: Id, besides: readonly Id[]): Promise<void> {
    await tx.sql(`UPDATE upload SET draft_id = NULL WHERE ${ofTenant()} AND draft_id = $2 AND NOT id = ANY ($3)`, [draftId, besides]);
  }

  async orphan(tx: Tx, ids: readonly Id[]): Promise<void> {
    await tx.sql(`UPDATE upload SET case_id = NULL, message_id = NULL, correction_id = NULL WHERE ${ofTenant()} AND id = ANY ($2)`, [ids]);
  }

  async takeOver(tx: Tx, correctionId: Id): Promise<void> {
    await tx.update(UploadRow, { correctionId }, { correctionId: null });
  }

  async letGoOfDraftsBefore(tx: Tx, day: string): Promise<void> {
    await tx.sql(`UPDATE upload SET draft_id = NULL WHERE ${ofTenant()} AND draft_id IN (SELECT id FROM draft WHERE tenant_id = $1 AND delete_on < $2)`, [day]);
  }

  waiting(tx: Tx): Promise<{ id: Id }[]> {
    return tx.sql(`SELECT id FROM upload WHERE ${ofTenant()} AND state = 'quarantined' AND NOT (${LOOSE}) ORDER BY received_at, id LIMIT 20`);
  }

  loose(tx: Tx): Promise<{ id: Id; storage_key: string }[]> {
    return tx.sql(`SELECT id, storage_key FROM upload WHERE ${ofTenant()} AND ${LOOSE} ORDER BY id LIMIT 200`);
  }
}
