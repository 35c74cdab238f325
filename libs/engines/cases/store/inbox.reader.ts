import { Injectable } from '@nestjs/common';
import type { Id, LocalDate } from '#kernel';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Slice } from '#platform/graphql';
import type { CaseRow } from './case.entity.js';
import { CaseStore } from './case.store.js';

export type InboxView = 'mine' | 'team' | 'unread' | 'waiting' | 'due-today' | 'overdue' | 'print' | 'to-post' | 'all' | 'closed';

/** Whose inbox it is. */
export interface InboxScope {
  /** Who looks, first, then those for whom they stand in. */
  readonly people: readonly Id[];
  readonly departments: readonly string[];
  readonly today: LocalDate;
  /** Heads of departments see what is restricted, to say who else may. */
  readonly seesRestricted: boolean;
  /** Only cases with this label. */
  readonly label?: string | undefined;
}

export interface PlaceInList {
  readonly key: string;
  readonly id: Id;
}

export interface PageOfInbox {
  readonly first: number;
  /** Read on behind a place, or back to before one. */
  readonly after?: PlaceInList | undefined;
  readonly before?: PlaceInList | undefined;
}

/** What somebody typed, as it is looked for. */
export interface SearchTerms {
  readonly reference: string;
  readonly tokens: readonly string[];
}

/** A filter whose cases are counted. */
export interface InboxCount {
  readonly view: InboxView;
  readonly label?: string | undefined;
  /** Looks through everything, whatever the view. */
  readonly terms?: SearchTerms | undefined;
}

/** More are not counted: nobody reads the difference, and counting has to cost the same in a small town and a large one. */
export const COUNTED = 100;

const OPEN = `state IN ('received', 'in-progress', 'assessed')`;
const DESK = `state IN ('received', 'in-progress', 'assessed', 'answered', 'to-post')`;

interface View {
  /** Has to imply the predicate of a partial index word by word; `$4` is today. */
  readonly where: string;
  /** The most urgent first, or the newest. */
  readonly order: 'due_on' | 'received_at';
  readonly of?: 'people';
}

const VIEWS: Readonly<Record<InboxView, View>> = {
  mine: { where: DESK, order: 'due_on', of: 'people' },
  team: { where: OPEN, order: 'due_on' },
  unread: { where: 'unread_since IS NOT NULL', order: 'due_on' },
  waiting: { where: `state = 'awaiting-citizen'`, order: 'due_on' },
  'due-today': { where: `${DESK} AND due_on = $4::date`, order: 'due_on' },
  overdue: { where: `${DESK} AND due_on < $4::date`, order: 'due_on' },
  print: { where: `state = 'answered'`, order: 'due_on' },
  'to-post': { where: `state = 'to-post'`, order: 'due_on' },
  all: { where: 'true', order: 'received_at' },
  closed: { where: `state IN ('issued', 'withdrawn', 'closed')`, order: 'received_at' },
};

/** Departments of mine, and what is not restricted to others; standing in for somebody opens nothing. */
const MAY_SEE = `department = ANY ($2::text[]) AND (restricted_to IS NULL OR $5::boolean OR restricted_to @> ARRAY[($3::uuid[])[1]]) AND $4::date IS NOT NULL`;

const CAST = { due_on: 'date', received_at: 'timestamptz' } as const;

/** Lists of the desk. Each part (a department, a person) is read in its own order from its own index and no further than the page needs. */
@Injectable()
export class InboxReader {
  constructor(private readonly cases: CaseStore) {}

  async list(tx: Tx, view: InboxView, scope: InboxScope, page: PageOfInbox): Promise<Slice<CaseRow> & { hasPreviousPage: boolean }> {
    const back = page.before !== undefined;
    const place = page.before ?? page.after;
    const { order } = VIEWS[view];
    const forwards = (order === 'due_on') !== back;
    const known = [...parametersOf(scope), page.first + 1, ...(place ? [place.key, place.id] : [])];
    const beyond = place ? `AND (${order}, id) ${forwards ? '>' : '<'} ($7::${CAST[order]}, $8::uuid)` : '';
    const by = `${order} ${forwards ? 'ASC' : 'DESC'}, id ${forwards ? 'ASC' : 'DESC'}`;
    const sql = `SELECT x.id FROM ${parts(view)} CROSS JOIN LATERAL (SELECT id, ${order} FROM case_file WHERE ${within(view)} ${beyond} ${labelled(scope, known)} ORDER BY ${by} LIMIT $6) x ORDER BY ${by.replaceAll(/(^|, )/g, '$1x.')} LIMIT $6`;
    const rows = await tx.sql<{ id: Id }>(sql, [...known, ...labelOf(scope)]);
    const ids = rows.slice(0, page.first).map(({ id }) => id);
    const nodes = await this.cases.byIds(tx, back ? ids.toReversed() : ids);
    const more = rows.length > page.first;
    return { nodes, totalCount: await this.count(tx, view, scope), hasNextPage: back || more, hasPreviousPage: back ? more : place !== undefined };
  }

  /** Up to {@link COUNTED}. */
  async count(tx: Tx, view: InboxView, scope: InboxScope): Promise<number> {
    const known = parametersOf(scope);
    const [row] = await tx.sql<{ count: number }>(`SELECT ${countOf(view, labelled(scope, known))} AS count`, [...known, ...labelOf(scope)]);
    return row!.count;
  }

  async counts(tx: Tx, scope: InboxScope): Promise<Record<InboxView, number>> {
    const views = (Object.keys(VIEWS) as InboxView[]).map((view) => `${countOf(view)} AS "${view}"`);
    const [row] = await tx.sql<Record<InboxView, number>>(`SELECT ${views.join(', ')}`, parametersOf(scope));
    return row!;
  }

  /** One number for each filter, in one statement. */
  async countEach(tx: Tx, scope: InboxScope, filters: readonly InboxCount[]): Promise<number[]> {
    if (filters.length === 0) return [];
    const parameters = parametersOf(scope);
    const next = (value: unknown): string => `$${parameters.push(value) + 1}`;
    const counts = filters.map(({ view, label, terms }, at) => {
      const more = label === undefined ? '' : carries(next(label));
      const count = terms === undefined ? countOf(view, more) : `(SELECT count(*)::int FROM (SELECT 1 FROM case_file WHERE ${matching(next(terms.reference), next(terms.tokens))} ${more} LIMIT ${COUNTED}) y)`;
      return `${count} AS "${at}"`;
    });
    const [row] = await tx.sql<Record<string, number>>(`SELECT ${counts.join(', ')}`, parameters);
    return filters.map((_filter, at) => row![String(at)]!);
  }

  /** By the beginning of a number, or by words that all fit; the newest first, no more than a page of them. */
  async find(tx: Tx, scope: InboxScope, { reference, tokens }: SearchTerms, first: number): Promise<Slice<CaseRow>> {
    const known = [...parametersOf(scope), COUNTED, reference, tokens];
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM case_file WHERE ${matching('$7', '$8')} ${labelled(scope, known)} ORDER BY received_at DESC, id LIMIT $6`,
      [...known, ...labelOf(scope)],
    );
    return { nodes: await this.cases.byIds(tx, rows.slice(0, first).map(({ id }) => id)), totalCount: rows.length, hasNextPage: rows.length > first };
  }

  /** The case that the desk should open next: unassigned or one's own, the most urgent first. */
  async next(tx: Tx, scope: InboxScope, besides: Id): Promise<Id | undefined> {
    const [row] = await tx.sql<{ id: Id }>(
      `SELECT x.id FROM ${parts('team')} CROSS JOIN LATERAL (SELECT id, due_on FROM case_file WHERE ${within('team')} AND state <> 'assessed' AND (assignee_id IS NULL OR assignee_id = ANY ($3::uuid[])) AND id <> $6
       ORDER BY due_on, id LIMIT 1) x ORDER BY x.due_on, x.id LIMIT 1`,
      [...parametersOf(scope), besides],
    );
    return row?.id;
  }
}

const parametersOf = ({ departments, people, today, seesRestricted }: InboxScope): unknown[] => [departments, people, today, seesRestricted];

const labelOf = ({ label }: InboxScope): string[] => (label === undefined ? [] : [label]);

/** The label is the parameter behind those that are known; the tenant is the first of all. */
const labelled = ({ label }: InboxScope, known: readonly unknown[]): string =>
  label === undefined ? '' : carries(`$${known.length + 2}`);

const carries = (label: string): string => `AND id IN (SELECT case_id FROM case_label WHERE ${ofTenant()} AND label = ${label})`;

/** By the beginning of a number, or by words that all fit. */
function matching(reference: string, tokens: string): string {
  const byReference = `SELECT id FROM case_file WHERE ${ofTenant()} AND ${reference}::text <> '' AND reference COLLATE "C" >= ${reference} AND reference COLLATE "C" < ${reference} || '~' LIMIT ${COUNTED}`;
  const byWords = `SELECT case_id FROM case_search_token WHERE ${ofTenant()} AND token = ANY (${tokens}::text[]) GROUP BY case_id HAVING count(*) = cardinality(${tokens}::text[]) LIMIT ${COUNTED}`;
  return `${ofTenant()} AND ${MAY_SEE} AND id IN ((${byReference}) UNION (${byWords}))`;
}

const parts = (view: InboxView): string => (VIEWS[view].of === 'people' ? 'unnest($3::uuid[]) AS part(key)' : 'unnest($2::text[]) AS part(key)');

const within = (view: InboxView): string => `${ofTenant()} AND ${MAY_SEE} AND ${VIEWS[view].where} AND ${VIEWS[view].of === 'people' ? 'assignee_id' : 'department'} = part.key`;

/** In the order of the index: otherwise the planner would look for a hundred that fit anywhere in the table. */
const countOf = (view: InboxView, more = ''): string =>
  `(SELECT count(*)::int FROM (SELECT 1 FROM ${parts(view)} CROSS JOIN LATERAL (SELECT 1 FROM case_file WHERE ${within(view)} ${more} ORDER BY ${VIEWS[view].order}, id LIMIT ${COUNTED}) x LIMIT ${COUNTED}) y)`;
