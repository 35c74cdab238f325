import { Injectable } from '@nestjs/common';
import type { Id, LocalDate } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { DraftFilingRow } from './draft-filing.entity.js';
import { DraftKeyRow } from './draft-key.entity.js';
import { DraftResumeRow } from './draft-resume.entity.js';
import { DraftRow } from './draft.entity.js';

const OVER = `SELECT id FROM draft WHERE tenant_id = $1 AND delete_on < $2`;

/** Drafts and what hangs on them, apart from their files. */
@Injectable()
export class DraftStore {
  async delete(tx: Tx, id: Id): Promise<void> {
    await tx.delete(DraftKeyRow, { draftId: id });
    await tx.delete(DraftFilingRow, { draftId: id });
    await tx.delete(DraftResumeRow, { draftId: id });
    await tx.delete(DraftRow, { id });
  }

  async deleteBefore(tx: Tx, day: LocalDate): Promise<number> {
    for (const table of ['draft_key', 'draft_resume', 'draft_filing']) await tx.sql(`DELETE FROM ${table} WHERE ${ofTenant()} AND draft_id IN (${OVER})`, [day]);
    const gone = await tx.sql(`WITH gone AS (DELETE FROM draft WHERE ${ofTenant()} AND delete_on < $2 RETURNING 1) SELECT 1 FROM gone`, [day]);
    return gone.length;
  }

  /** Ids of drafts that go by a day and whose authors have not been told of it, the next to go first. */
  async expiring(tx: Tx, from: LocalDate, to: LocalDate): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM draft WHERE ${ofTenant()} AND delete_on BETWEEN $2 AND $3 AND submitted_at IS NULL AND warned_for IS DISTINCT FROM delete_on ORDER BY delete_on, id LIMIT 100`,
      [from, to],
    );
    return rows.map(({ id }) => id);
  }
}
