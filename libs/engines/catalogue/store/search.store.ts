import { Injectable } from '@nestjs/common';
import type { Locale } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { SearchTerm } from '../domain/search-terms.js';
import { SearchDocumentRow } from './search-document.entity.js';

@Injectable()
export class SearchStore {
  /** Brings the words of a service in a language up to date; writes nothing when they are the same. */
  async replace(tx: Tx, { serviceCode, locale }: { readonly serviceCode: string; readonly locale: Locale }, terms: readonly SearchTerm[]): Promise<void> {
    const before = await tx.find(SearchDocumentRow, { serviceCode, locale });
    const same = before.length === terms.length && terms.every(({ word, weight }) => before.some((row) => row.word === word && Math.abs(row.weight - weight) < 1e-6));
    if (same) return;
    await tx.delete(SearchDocumentRow, { serviceCode, locale });
    await tx.insert(SearchDocumentRow, terms.map((term) => ({ serviceCode, locale, ...term })));
  }

  async dropOthers(tx: Tx, serviceCodes: readonly string[]): Promise<void> {
    await tx.sql(`WITH gone AS (DELETE FROM search_document WHERE ${ofTenant()} AND service_code <> ALL ($2) RETURNING 1) SELECT 1 FROM gone`, [serviceCodes]);
  }

  /** Codes by how well they fit in any of these languages; the tenant is the transaction's. */
  async search(tx: Tx, words: readonly string[], most: number, reads: readonly Locale[]): Promise<string[]> {
    const rows = await tx.sql<{ service_code: string }>('SELECT service_code FROM search_services($2, $3, $4) WHERE $1::uuid IS NOT NULL', [words, most, reads]);
    return rows.map((row) => row.service_code);
  }
}
