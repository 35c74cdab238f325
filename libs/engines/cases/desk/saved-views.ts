import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { SavedViewType } from '../graphql/saved-view.types.js';
import { InboxReader } from '../store/inbox.reader.js';
import type { InboxCount } from '../store/inbox.reader.js';
import { SavedViewStore } from '../store/saved-view.store.js';
import { staffOf } from './desk.js';
import { InboxScopes } from './inbox-scopes.js';
import { InboxSearch } from './inbox-search.js';

/** Named filters with how much lies in each: two statements, however many there are. */
@Injectable()
export class SavedViews {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly scopes: InboxScopes,
    private readonly search: InboxSearch,
    private readonly reader: InboxReader,
    private readonly store: SavedViewStore,
  ) {}

  list(actor: Actor): Promise<SavedViewType[]> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const scope = await this.scopes.of(tx, staff);
      const views = await this.store.of(tx, staff.personId, scope.departments);
      const asked: InboxCount[] = [];
      for (const { view, label, search } of views) asked.push({ view, label: label ?? undefined, terms: search === null ? undefined : await this.search.terms(tx, search) });
      const counts = await this.reader.countEach(tx, scope, asked);
      return views.map(({ personId, ...view }, at) => ({ ...view, count: counts[at]!, mayChange: personId !== null || this.access.may(staff, 'keep', 'InboxView', { department: view.department! }) }));
    });
  }
}
