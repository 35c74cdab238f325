import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { Actor, Id } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { badCursor, connectionOf, MAX_FIRST, notFound, unauthenticated } from '#platform/graphql';
import type { ConnectionOf } from '#platform/graphql';
import { AuditTrail } from '#engines/audit';
import { TownConfig } from '#engines/tenancy';
import type { Letter } from '#engines/notifications';
import { PrintQueue } from '#engines/notifications';
import { CaseLabels } from './case-labels.js';
import { CaseViews } from './case-views.js';
import { InboxScopes } from './inbox-scopes.js';
import { InboxSearch } from './inbox-search.js';
import type { Staff } from '../commands/desk-command.js';
import type { CaseType, InboxCountType, LetterType } from '../graphql/case.types.js';
import type { DepartmentType } from '../graphql/desk-steps.inputs.js';
import type { LabelType } from '../graphql/label.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { InboxReader } from '../store/inbox.reader.js';
import type { InboxView, PlaceInList } from '../store/inbox.reader.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';

export interface PageWish {
  readonly first: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** What an inbox is asked for. */
export interface InboxFilter {
  readonly view: InboxView;
  /** Number, name or plate; looks through everything, whatever the view. */
  readonly search?: string | undefined;
  /** Only cases with this label. */
  readonly label?: string | undefined;
}

/** A page of the inbox with the ways on and back. */
export type InboxPage = ConnectionOf<CaseType> & { readonly pageInfo: { readonly hasPreviousPage: boolean; readonly startCursor: string | null } };

const sizeOf = ({ first }: PageWish): number => Math.min(Math.max(first, 1), MAX_FIRST);

/** A place in the inbox: the day or moment that it is ordered by, and a case. */
function placeOf(cursor: string | undefined): PlaceInList | undefined {
  if (cursor === undefined) return undefined;
  const [key = '', id = '', ...more] = cursor.split('|');
  if (Number.isNaN(Date.parse(key)) || !isId(id) || more.length > 0) throw badCursor();
  return { key, id };
}

/** What the desk reads. Only staff, only their departments. */
@Injectable()
export class Desk {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly reader: InboxReader,
    private readonly search: InboxSearch,
    private readonly letters: PrintQueue,
    private readonly views: CaseViews,
    private readonly caseLabels: CaseLabels,
    private readonly dialogue: DialogueStore,
    private readonly audit: AuditTrail,
    private readonly scopes: InboxScopes,
    private readonly towns: TownConfig,
  ) {}

  /** A search looks through everything that may be seen, whatever the view. */
  async inbox(actor: Actor, { view, search, label }: InboxFilter, page: PageWish): Promise<InboxPage> {
    const staff = staffOf(actor);
    const [after, before] = [placeOf(page.after), placeOf(page.before)];
    const typed = search?.trim() ?? '';
    return this.database.withTenant(staff, 'read', async (tx) => {
      const scope = await this.scopes.of(tx, staff);
      const slice = typed === '' ? await this.reader.list(tx, view, { ...scope, label }, { first: sizeOf(page), after, before }) : { ...(await this.search.find(tx, { ...scope, label }, typed, sizeOf(page))), hasPreviousPage: false };
      const nodes: CaseType[] = [];
      const labels = await this.caseLabels.of(tx, staff, slice.nodes);
      for (const row of slice.nodes) nodes.push(await this.views.case(tx, staff, row, labels.get(row.id) ?? []));
      const newest = view === 'all' || view === 'closed';
      const listed = connectionOf({ ...slice, nodes }, ({ dueOn, receivedAt, id }) => `${newest ? receivedAt.toISOString() : dueOn}|${id}`);
      return { ...listed, pageInfo: { ...listed.pageInfo, hasPreviousPage: slice.hasPreviousPage, startCursor: listed.edges[0]?.cursor ?? null } };
    });
  }

  counts(actor: Actor): Promise<InboxCountType[]> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const counts = await this.reader.counts(tx, await this.scopes.of(tx, staff));
      return (Object.entries(counts) as [InboxView, number][]).map(([view, count]) => ({ view, count }));
    });
  }

  /** The case, if this person may see it; else nothing, as if it were not there. */
  find(actor: Actor, id: Id): Promise<CaseType | null> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const row = await this.#visible(tx, staff, id);
      return row ? this.views.case(tx, staff, row, (await this.caseLabels.of(tx, staff, [row])).get(row.id) ?? []) : null;
    });
  }

  /** Reads something of a visible case. @throws NOT_FOUND */
  of<T>(actor: Actor, id: Id, work: (tx: Tx, staff: Staff, row: CaseRow) => Promise<T>): Promise<T> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const row = await this.#visible(tx, staff, id);
      if (!row) throw notFound();
      return work(tx, staff, row);
    });
  }

  /** Somebody has opened it: that is noted, and what the citizen sent counts as read for those who could answer. */
  async wasRead(tx: Tx, actor: Actor, id: Id): Promise<void> {
    await this.audit.record(tx, actor, { action: 'case.read', object: { type: 'case', id } });
    const row = await this.cases.byId(tx, id);
    if (!row?.unreadSince || !this.access.may(actor, 'message', 'Case', row)) return;
    await this.dialogue.markRead(tx, id, 'to-office');
    await this.cases.patch(tx, id, { unreadSince: null });
  }

  /** Whose cases I may see, with the labels that they use. */
  labels(actor: Actor): Promise<LabelType[]> {
    const staff = staffOf(actor);
    return this.caseLabels.among(staff, this.scopes.departments(staff, 'Case'));
  }

  async departments(actor: Actor): Promise<DepartmentType[]> {
    const { departments } = await this.towns.town(staffOf(actor));
    return departments.map(({ code, name }) => ({ code, name }));
  }

  /** Empty for a case that may not be seen. */
  async referenceOf(actor: Actor, id: Id): Promise<string> {
    return actor.kind === 'staff' ? this.database.withTenant(actor, 'read', async (tx) => (await this.#visible(tx, actor, id))?.reference ?? '') : '';
  }

  next(actor: Actor, besides: Id): Promise<Id | null> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => (await this.reader.next(tx, await this.scopes.of(tx, staff), besides)) ?? null);
  }

  letterList(actor: Actor, state: Letter['state'], page: PageWish): Promise<ConnectionOf<LetterType>> {
    const staff = staffOf(actor);
    if (page.after !== undefined && !isId(page.after)) throw badCursor();
    return this.database.withTenant(staff, 'read', async (tx) => {
      const slice = await this.letters.list(tx, state, { departments: this.scopes.departments(staff, 'Letter'), personId: staff.personId, seesRestricted: staff.roles.includes('department-head') }, sizeOf(page), page.after);
      return connectionOf({ ...slice, nodes: slice.nodes.map((letter) => this.views.letter(letter)) }, ({ id }) => id);
    });
  }

  lettersById(actor: Actor, ids: readonly Id[]): Promise<LetterType[]> {
    return this.database.withTenant(actor, 'read', async (tx) => {
      const found: LetterType[] = [];
      for (const id of ids) {
        const letter = await this.letters.find(tx, id);
        if (letter && this.access.may(actor, 'read', 'Letter', letter)) found.push(this.views.letter(letter));
      }
      return found;
    });
  }

  async #visible(tx: Tx, staff: Staff, id: Id): Promise<CaseRow | undefined> {
    const row = await this.cases.byId(tx, id);
    return row && this.access.may(staff, 'read', 'Case', row) ? row : undefined;
  }
}

/** @throws UNAUTHENTICATED */
export function staffOf(actor: Actor): Staff {
  if (actor.kind !== 'staff') throw unauthenticated();
  return actor;
}
