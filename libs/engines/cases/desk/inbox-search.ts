import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { queryKeys } from '../domain/search-key.js';
import { CaseSearchStore } from '../store/case-search.store.js';
import { InboxReader } from '../store/inbox.reader.js';
import type { InboxScope, SearchTerms } from '../store/inbox.reader.js';

/** What somebody typed into the search of the desk, as the reader looks for it. */
@Injectable()
export class InboxSearch {
  constructor(
    private readonly reader: InboxReader,
    private readonly search: CaseSearchStore,
  ) {}

  async find(tx: Tx, scope: InboxScope, typed: string, first: number): ReturnType<InboxReader['find']> {
    return this.reader.find(tx, scope, await this.terms(tx, typed), first);
  }

  async terms(tx: Tx, typed: string): Promise<SearchTerms> {
    const reference = /^\d{4}/.test(typed) ? typed.toUpperCase() : '';
    return { reference, tokens: await this.search.tokens(tx, queryKeys(typed)) };
  }
}
