import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Id } from '#kernel';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { HandOverCaseRow, HandOverRow } from './hand-over.entity.js';

/** What is handed over together. */
export interface HandOverGroup {
  readonly serviceCode: string;
  readonly department: string;
  readonly occasion: string;
}

export interface HandOver extends Omit<HandOverRow, 'tenantId' | 'contentSealed'> {
  /** How many of its cases are not decided yet. */
  readonly open: number;
}

export type NewHandOver = Omit<HandOver, 'id' | 'number' | 'cases' | 'open'> & { readonly caseIds: readonly Id[]; readonly number: number; readonly content: Buffer };

/** As many rows as one statement takes without trouble. */
const CHUNK = 1000;

const placeOf = (row: Id) => ({ table: 'hand_over', column: 'content_sealed', row });

/** What was refused, dismissed, taken back, or is still asked about does not wait; nor what only some may see: they pass it on themselves. */
const waiting = (): string => `FROM case_lookup l JOIN case_file c ON c.tenant_id = l.tenant_id AND c.id = l.case_id
  LEFT JOIN hand_over_case h ON h.tenant_id = l.tenant_id AND h.case_id = l.case_id
  WHERE ${ofTenant('l')} AND l.service_code = ANY ($2) AND c.department = ANY ($3) AND h.case_id IS NULL AND NOT l.refused AND c.restricted_to IS NULL AND c.state NOT IN ('awaiting-citizen', 'withdrawn')
  AND (c.state <> 'closed' OR EXISTS (SELECT 1 FROM case_event e WHERE e.tenant_id = c.tenant_id AND e.case_id = c.id AND e.event = 'case-completed'))`;

const UNDECIDED = `c.state IN ('received', 'in-progress')`;

/** Everything but the file itself, which can be large. */
const HEAD = `id, service_code AS "serviceCode", department, occasion, number, cases, made_at AS "madeAt", made_by AS "madeBy", made_by_name AS "madeByName",
  (SELECT count(*)::int FROM hand_over_case h JOIN case_file c ON c.tenant_id = h.tenant_id AND c.id = h.case_id WHERE h.tenant_id = hand_over.tenant_id AND h.hand_over_id = hand_over.id AND ${UNDECIDED}) AS open`;

@Injectable()
export class HandOverStore {
  constructor(private readonly vault: Vault) {}

  /** How many applications wait, by what goes together. */
  async waiting(tx: Tx, serviceCodes: readonly string[], departments: readonly string[]): Promise<(HandOverGroup & { count: number })[]> {
    const rows = await tx.sql<{ service_code: string; department: string; occasion: string; count: number }>(
      `SELECT l.service_code, c.department, l.occasion, count(*)::int AS count ${waiting()} GROUP BY l.service_code, c.department, l.occasion`,
      [serviceCodes, departments],
    );
    return rows.map(({ service_code: serviceCode, ...rest }) => ({ serviceCode, ...rest }));
  }

  /** Those that have waited longest, locked: none is withdrawn while its line is written. The caller holds the lock of the group. */
  async waitingIds(tx: Tx, { serviceCode, department, occasion }: HandOverGroup, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(`SELECT c.id ${waiting()} AND l.occasion = $4 ORDER BY c.received_at, c.id LIMIT $5 FOR UPDATE OF c`, [[serviceCode], [department], occasion, limit]);
    return rows.map(({ id }) => id);
  }

  async nextNumber(tx: Tx, { serviceCode, occasion }: HandOverGroup): Promise<number> {
    const [row] = await tx.sql<{ number: number }>(
      `SELECT coalesce(max(number), 0)::int + 1 AS number FROM hand_over WHERE ${ofTenant()} AND service_code = $2 AND occasion = $3`,
      [serviceCode, occasion],
    );
    return row!.number;
  }

  async insert(tx: Tx, { caseIds, content, ...what }: NewHandOver): Promise<Id> {
    const id = newId();
    const contentSealed = await this.vault.sealBytes(tx, placeOf(id), content);
    await tx.insert(HandOverRow, { id, ...what, cases: caseIds.length, contentSealed });
    for (let at = 0; at < caseIds.length; at += CHUNK) {
      await tx.insert(HandOverCaseRow, caseIds.slice(at, at + CHUNK).map((caseId) => ({ caseId, handOverId: id })));
    }
    return id;
  }

  async find(tx: Tx, id: Id): Promise<HandOver | undefined> {
    const [row] = await tx.sql<HandOver>(`SELECT ${HEAD} FROM hand_over WHERE ${ofTenant()} AND id = $2`, [id]);
    return row;
  }

  /** The file, byte for byte as it was made. */
  async content(tx: Tx, id: Id): Promise<Buffer | undefined> {
    const row = await tx.findOne(HandOverRow, { id });
    return row && this.vault.openBytes(tx, placeOf(id), row.contentSealed);
  }

  async ofCase(tx: Tx, caseId: Id): Promise<HandOver | undefined> {
    const row = await tx.findOne(HandOverCaseRow, { caseId });
    return row && this.find(tx, row.handOverId);
  }

  /** Cases of a file that wait for a decision and for no colleague, in the order of their receipt. */
  async undecided(tx: Tx, id: Id, staffId: Id): Promise<{ caseId: Id; version: number }[]> {
    const rows = await tx.sql<{ id: Id; version: number }>(
      `SELECT c.id, c.version FROM hand_over_case h JOIN case_file c ON c.tenant_id = h.tenant_id AND c.id = h.case_id
       WHERE ${ofTenant('h')} AND h.hand_over_id = $2 AND ${UNDECIDED} AND (c.assignee_id IS NULL OR c.assignee_id = $3) ORDER BY c.received_at, c.id`,
      [id, staffId],
    );
    return rows.map(({ id: caseId, version }) => ({ caseId, version }));
  }

  /** Of some departments, newest first. */
  made(tx: Tx, departments: readonly string[], limit: number): Promise<HandOver[]> {
    return tx.sql<HandOver>(`SELECT ${HEAD} FROM hand_over WHERE ${ofTenant()} AND department = ANY ($2) ORDER BY made_at DESC, id DESC LIMIT $3`, [departments, limit]);
  }
}
