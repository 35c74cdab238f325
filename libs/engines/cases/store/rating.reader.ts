import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { TIME_ZONE } from '#kernel';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { RatingCount } from '../domain/rating-figures.js';
import { PLACE_OF_RATING } from './dialogue.store.js';

/** Somebody's words about a service, still with the case that they came from: for taking names out of them, for nobody to see. */
export interface RatingComment {
  readonly caseId: Id;
  readonly department: string;
  readonly serviceCode: string;
  readonly month: string;
  readonly text: string;
}

const MONTH = `to_char(rated_at AT TIME ZONE '${TIME_ZONE}', 'YYYY-MM')`;

/** What people thought of services, of some departments, before the month that is under way. */
@Injectable()
export class RatingReader {
  constructor(private readonly vault: Vault) {}

  /** @param before `2027-02`: who looks twice in a month would see what came between */
  async counts(tx: Tx, departments: readonly string[], before: string): Promise<RatingCount[]> {
    return tx.sql<RatingCount>(
      `SELECT department, service_code AS "serviceCode", ${MONTH} AS month, stars, count(*)::int AS count FROM case_rating
       WHERE ${ofTenant()} AND department = ANY ($2::text[]) AND ${MONTH} < $3 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3 DESC`,
      [departments, before],
    );
  }

  async comments(tx: Tx, departments: readonly string[], before: string, limit: number): Promise<RatingComment[]> {
    const rows = await tx.sql<Omit<RatingComment, 'text'> & { text_sealed: Buffer }>(
      `SELECT case_id AS "caseId", department, service_code AS "serviceCode", ${MONTH} AS month, text_sealed FROM case_rating
       WHERE ${ofTenant()} AND department = ANY ($2::text[]) AND ${MONTH} < $3 AND text_sealed IS NOT NULL ORDER BY rated_at DESC, case_id LIMIT $4`,
      [departments, before, limit],
    );
    const shown: RatingComment[] = [];
    for (const { text_sealed, ...row } of rows) shown.push({ ...row, text: await this.vault.open(tx, PLACE_OF_RATING(row.caseId), text_sealed) });
    return shown;
  }
}
