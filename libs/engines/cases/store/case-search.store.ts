import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { searchKeys } from '../domain/search-key.js';

/** Finds cases by words that are sealed: keyed hashes of their beginnings, which say nothing without the town's key. */
@Injectable()
export class CaseSearchStore {
  constructor(private readonly vault: Vault) {}

  /** Takes the place of what the case was found by before. */
  async index(tx: Tx, caseId: Id, { names, plates }: { readonly names: readonly string[]; readonly plates: readonly string[] }): Promise<void> {
    const tokens = await this.tokens(tx, searchKeys(names, plates));
    await tx.sql(`DELETE FROM case_search_token WHERE ${ofTenant()} AND case_id = $2`, [caseId]);
    await tx.sql('INSERT INTO case_search_token (tenant_id, token, case_id) SELECT $1, token, $2 FROM unnest($3::text[]) AS token', [caseId, tokens]);
    await tx.sql(`UPDATE case_file SET searchable = true WHERE ${ofTenant()} AND id = $2`, [caseId]);
  }

  async tokens(tx: Tx, keys: readonly string[]): Promise<string[]> {
    const tokens: string[] = [];
    for (const key of keys) tokens.push((await this.vault.fingerprint(tx, 'case-search', key)).slice(0, 16));
    return tokens;
  }

  async waiting(tx: Tx, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(`SELECT id FROM case_file WHERE ${ofTenant()} AND NOT searchable ORDER BY id LIMIT $2`, [limit]);
    return rows.map(({ id }) => id);
  }
}
