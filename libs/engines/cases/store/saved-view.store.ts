import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { InboxView } from './inbox.reader.js';
import { SavedViewRow } from './saved-view.entity.js';

export interface SavedView {
  readonly id: Id;
  readonly personId: Id | null;
  readonly department: string | null;
  readonly name: string;
  readonly view: InboxView;
  readonly label: string | null;
  readonly search: string | null;
}

const placeOf = (row: string) => ({ table: 'saved_view', column: 'search_sealed', row });

/** Named filters; what they search for is sealed. */
@Injectable()
export class SavedViewStore {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  async keep(tx: Tx, { search, ...view }: Omit<SavedView, 'id'>): Promise<Id> {
    const id = newId();
    await tx.insert(SavedViewRow, { id, ...view, searchSealed: search === null ? null : await this.vault.seal(tx, placeOf(id), search), keptAt: this.clock.now() });
    return id;
  }

  async find(tx: Tx, id: Id): Promise<SavedView | undefined> {
    const row = await tx.findOne(SavedViewRow, { id }, { lock: 'for update' });
    return row && this.#opened(tx, row);
  }

  async rename(tx: Tx, id: Id, name: string): Promise<void> {
    await tx.update(SavedViewRow, { id }, { name });
  }

  async remove(tx: Tx, id: Id): Promise<void> {
    await tx.delete(SavedViewRow, { id });
  }

  /** Those of exactly this person or department. */
  async ownedBy(tx: Tx, { personId, department }: Pick<SavedView, 'personId' | 'department'>): Promise<SavedView[]> {
    const rows = await tx.find(SavedViewRow, personId === null ? { department: department! } : { personId }, { order: { id: 'ASC' } });
    const found: SavedView[] = [];
    for (const row of rows) found.push(await this.#opened(tx, row));
    return found;
  }

  /** One's own first, then those of the departments, each in the order in which they were kept; one statement. */
  async of(tx: Tx, personId: Id, departments: readonly string[]): Promise<SavedView[]> {
    const rows = await tx.sql<{ id: Id; person_id: Id | null; department: string | null; name: string; view: InboxView; label: string | null; search_sealed: Buffer | null }>(
      `SELECT id, person_id, department, name, view, label, search_sealed FROM saved_view WHERE ${ofTenant()} AND (person_id = $2 OR department = ANY ($3::text[])) ORDER BY person_id IS NULL, department, id`,
      [personId, departments],
    );
    const shown: SavedView[] = [];
    for (const { person_id: owner, search_sealed: searchSealed, ...rest } of rows) shown.push(await this.#opened(tx, { ...rest, personId: owner, searchSealed }));
    return shown;
  }

  async #opened(tx: Tx, { id, personId, department, name, view, label, searchSealed }: Omit<SavedViewRow, 'tenantId' | 'keptAt'>): Promise<SavedView> {
    return { id, personId, department, name, view, label, search: searchSealed ? await this.vault.open(tx, placeOf(id), searchSealed) : null };
  }
}
