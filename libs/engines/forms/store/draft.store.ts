import { Injectable } from '@nestjs/common';
import type { Id, LocalDate } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { DraftFilingRow } from './draft-filing.entity.js';
import { DraftKeyRow } from './draft-key.entity.js';
import { DraftResumeRow } from './draft-resume.entity.js';
import { DraftRow } from './draft.entity.js';
import type { OpenFiling } from '../domain/open-filing.js';

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

  /** Days after the last edit; undefined for a draft that goes like any other. */
  async keepDays(tx: Tx, draftId: Id): Promise<number | undefined> {
    return (await tx.findOne(DraftFilingRow, { draftId }))?.keepDays ?? undefined;
  }

  openFilings(tx: Tx, staffId: Id, today: LocalDate): Promise<OpenFiling[]> {
    return tx.sql<OpenFiling>(
      `SELECT d.id AS "draftId", d.service_code AS "serviceCode", d.service_version AS "serviceVersion", f.way, d.saved_at AS "savedAt", to_char(d.delete_on, 'YYYY-MM-DD') AS "deleteOn"
       FROM draft_filing f JOIN draft d ON d.tenant_id = f.tenant_id AND d.id = f.draft_id
       WHERE ${ofTenant('f')} AND f.staff_id = $2 AND f.keep_days IS NOT NULL AND d.submitted_at IS NULL AND d.delete_on >= $3 ORDER BY d.delete_on, d.id LIMIT 100`,
      [staffId, today],
    );
  }

  /** Begun at the office, never sent, and over. */
  async overAtTheDesk(tx: Tx, day: LocalDate): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT d.id FROM draft d JOIN draft_filing f ON f.tenant_id = d.tenant_id AND f.draft_id = d.id
       WHERE ${ofTenant('d')} AND d.delete_on < $2 AND d.submitted_at IS NULL AND f.keep_days IS NOT NULL ORDER BY d.id`,
      [day],
    );
    return rows.map(({ id }) => id);
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
