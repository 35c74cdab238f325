import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { InboxScopes } from '../desk/inbox-scopes.js';
import type { InboxView } from '../store/inbox.reader.js';
import { SavedViewStore } from '../store/saved-view.store.js';
import type { SavedView } from '../store/saved-view.store.js';

/** So many of one's own, and as many for a department: the column beside the list stays a column. */
export const MOST_VIEWS = 10;

export interface ViewWish {
  readonly name: string;
  readonly view: InboxView;
  readonly label: string | null;
  readonly search: string | null;
  /** For all of this department; without it for oneself. */
  readonly department: string | null;
}

export type ViewError = 'NOT_FOUND' | 'FORBIDDEN' | 'NAME_TAKEN' | 'TOO_MANY_VIEWS';

/** Keeps a filter of the inbox under a name, changes the name, forgets it. One's own, or as head of a department for all of it. */
@Injectable()
export class KeepView {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly scopes: InboxScopes,
    private readonly store: SavedViewStore,
  ) {}

  execute(actor: Actor, { department, ...wish }: ViewWish): Promise<Result<Id, ViewError>> {
    return this.database.withTenant<Result<Id, ViewError>>(actor, 'write', async (tx) => {
      if (actor.kind !== 'staff') return err('NOT_FOUND');
      const mine = this.scopes.departments(actor, 'Case');
      if (mine.length === 0 || (department !== null && !mine.includes(department))) return err('NOT_FOUND');
      if (department !== null && !this.access.may(actor, 'keep', 'InboxView', { department })) return err('FORBIDDEN');

      const owner = { personId: department === null ? actor.personId : null, department };
      // Two at once would both find room.
      await tx.lock(`saved-view:${department ?? actor.personId}`);
      const beside = await this.store.ownedBy(tx, owner);
      if (beside.length >= MOST_VIEWS) return err('TOO_MANY_VIEWS');
      if (beside.some(({ name }) => name === wish.name)) return err('NAME_TAKEN');
      return ok(await this.store.keep(tx, { ...wish, ...owner }));
    });
  }

  rename(actor: Actor, id: Id, name: string): Promise<Result<Id, ViewError>> {
    return this.#change(actor, id, async (tx, view) => {
      if ((await this.store.ownedBy(tx, view)).some((other) => other.id !== id && other.name === name)) return err('NAME_TAKEN');
      await this.store.rename(tx, id, name);
      return ok(id);
    });
  }

  remove(actor: Actor, id: Id): Promise<Result<Id, ViewError>> {
    return this.#change(actor, id, async (tx) => {
      await this.store.remove(tx, id);
      return ok(id);
    });
  }

  /** Somebody else's own is not there; a department's is seen by all of it and changed by its head. */
  #change(actor: Actor, id: Id, work: (tx: Tx, view: SavedView) => Promise<Result<Id, ViewError>>): Promise<Result<Id, ViewError>> {
    return this.database.withTenant<Result<Id, ViewError>>(actor, 'write', async (tx) => {
      const view = actor.kind === 'staff' ? await this.store.find(tx, id) : undefined;
      if (!view || actor.kind !== 'staff') return err('NOT_FOUND');
      if (view.personId === actor.personId) return work(tx, view);
      const { department } = view;
      if (department === null || !this.scopes.departments(actor, 'Case').includes(department)) return err('NOT_FOUND');
      return this.access.may(actor, 'keep', 'InboxView', { department }) ? work(tx, view) : err('FORBIDDEN');
    });
  }
}
