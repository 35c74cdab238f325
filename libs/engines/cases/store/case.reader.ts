import { Injectable } from '@nestjs/common';
import type { Id, LocalDate } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Slice } from '#platform/graphql';
import { CaseRow } from './case.entity.js';

export type InboxView = 'mine' | 'team' | 'unread' | 'waiting' | 'due-today' | 'overdue' | 'print' | 'all' | 'closed';

export interface InboxQuery {
  readonly view: InboxView;
  readonly personId: Id;
  readonly departments: readonly string[];
  readonly today: LocalDate;
  /** Beginning of a reference. */
  readonly search?: string | undefined;
}

const OPEN = `state IN ('received', 'in-progress', 'assessed')`;
const DESK = `state IN ('received', 'in-progress', 'assessed', 'answered')`;

/** Each view is a condition; `$2` departments, `$3` person, `$4` today. */
const VIEWS: Readonly<Record<InboxView, string>> = {
  mine: `${DESK} AND assignee_id = $3`,
  team: OPEN,
  unread: 'unread_since IS NOT NULL',
  waiting: `state = 'awaiting-citizen'`,
  'due-today': `${DESK} AND due_on = $4`,
  overdue: `${DESK} AND due_on < $4`,
  print: `state = 'answered'`,
  all: 'true',
  closed: `state IN ('issued', 'withdrawn', 'closed')`,
};

const SCOPE = `department = ANY ($2) AND $3::uuid IS NOT NULL AND $4::date IS NOT NULL`;

/** Lists of the desk: filters, counts and pages in SQL, by due day and age. */
@Injectable()
export class CaseReader {
  async list(tx: Tx, query: InboxQuery, first: number, after?: string): Promise<Slice<CaseRow>> {
    const search = query.search?.trim().toUpperCase() ?? '';
    const [dueAfter, idAfter] = (after ?? '').split('|');
    const where = `${ofTenant()} AND ${SCOPE} AND ${VIEWS[query.view]} AND ($5 = '' OR reference LIKE $5 || '%')`;
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM case_file WHERE ${where} AND ($6::date IS NULL OR (due_on, id) > ($6::date, $7::uuid)) ORDER BY due_on, id LIMIT $8`,
      [query.departments, query.personId, query.today, likePrefix(search), dueAfter || null, idAfter || null, first + 1],
    );
    const [counted] = await tx.sql<{ count: number }>(`SELECT count(*)::int AS count FROM case_file WHERE ${where}`, [query.departments, query.personId, query.today, likePrefix(search)]);
    const ids = rows.slice(0, first).map(({ id }) => id);
    const nodes = await this.#inOrder(tx, ids);
    return { nodes, totalCount: counted!.count, hasNextPage: rows.length > first };
  }

  async counts(tx: Tx, query: Omit<InboxQuery, 'view'>): Promise<Record<InboxView, number>> {
    const views = Object.entries(VIEWS).map(([view, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${view}"`);
    const [row] = await tx.sql<Record<InboxView, number>>(`SELECT ${views.join(', ')} FROM case_file WHERE ${ofTenant()} AND ${SCOPE}`, [query.departments, query.personId, query.today]);
    return row!;
  }

  /** The case that the desk should open next: unassigned or one's own, the most urgent first. */
  async next(tx: Tx, query: Omit<InboxQuery, 'view'>, besides: Id): Promise<Id | undefined> {
    const [row] = await tx.sql<{ id: Id }>(
      `SELECT id FROM case_file WHERE ${ofTenant()} AND ${SCOPE} AND state IN ('received', 'in-progress') AND (assignee_id IS NULL OR assignee_id = $3) AND id <> $5
       ORDER BY due_on, id LIMIT 1`,
      [query.departments, query.personId, query.today, besides],
    );
    return row?.id;
  }

  async #inOrder(tx: Tx, ids: readonly Id[]): Promise<CaseRow[]> {
    if (ids.length === 0) return [];
    const rows = await tx.sql<Record<string, unknown>>(`SELECT * FROM case_file WHERE ${ofTenant()} AND id = ANY ($2) ORDER BY due_on, id`, [ids]);
    return rows.map(toRow);
  }
}

const likePrefix = (text: string): string => text.replaceAll(/[%_\\]/g, '\\$&');

const camel = (name: string): string => name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

function toRow(raw: Record<string, unknown>): CaseRow {
  const row = Object.fromEntries(Object.entries(raw).map(([name, value]) => [camel(name), name.endsWith('_on') ? isoDay(value) : value]));
  return Object.assign(new CaseRow(), row);
}

/** The driver makes a local midnight of a day; the day is what counts. */
function isoDay(value: unknown): unknown {
  if (!(value instanceof Date)) return value;
  return `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}`;
}
