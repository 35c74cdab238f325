import pg from 'pg';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { connectAs, inTown } from '../isolation/databases.js';
import type { CaseWorker } from '../support/case-worker.js';
import { fillsTown } from '../support/large-town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What the application asks the database while somebody does something. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]) {
    const [text, values] = parameters;
    if (typeof text === 'string') sent.push({ text, values: Array.isArray(values) ? values : [] });
    return (query as (...all: unknown[]) => unknown).apply(this, parameters);
  } as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return sent;
}

/** Rows that a plan took in its hand, whether it kept them or not. */
const rowsRead = (node: PlanNode): number => {
  const own = node['Node Type'].endsWith('Scan') ? (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'] : 0;
  return own + (node.Plans ?? []).reduce((sum, plan) => sum + rowsRead(plan), 0);
};

const BY_INDEX = 'SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off';

describe('the inbox of a large town', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let app: pg.Client;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    for (let made = 0; made < 11; made += 1) await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ familyName: made === 0 ? 'Ärmelgrün-Łapinski' : 'Weidenbach' }));
    await hall.dueren.citizen().submits('resident-parking-permit', parkingAnswers());
    app = await connectAs(hall, 'app');
  });

  afterAll(async () => {
    await app.end();
    await hall.close();
  });

  const PAGE = '{ inboxCounts { view count } inbox(view: TEAM, first: 10) { totalCount edges { node { reference labels { code } } } pageInfo { hasNextPage } } }';
  const LABELLED = '{ inboxCounts { view count } inbox(view: TEAM, first: 10, label: "urgent") { totalCount edges { node { reference labels { code } } } } }';

  /** @param settings of the planner: a small table is read whole for speed, which would hide what the indexes cost. */
  async function cost(settings: string, page = PAGE): Promise<{ statements: number; rows: number; answer: unknown }> {
    await clerk.ask(page);
    let answer: unknown;
    const sent = await statementsOf(async () => {
      answer = await clerk.ask(page);
    });
    let rows = 0;
    // The inbox alone: mail of the applications before may still be on its way.
    const ofInbox = sent.filter((one) => /FROM case_(file|label)|"case_file"|LATERAL/.test(one.text) && /^\s*(SELECT|WITH)/.test(one.text));
    for (const { text, values } of ofInbox) {
      const explained = await inTown(app, hall.dueren.tenant.id, async () => {
        await app.query(settings);
        return (await app.query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, [...values])).rows;
      });
      rows += rowsRead(explained[0]!['QUERY PLAN'][0].Plan);
    }
    return { statements: ofInbox.length, rows, answer };
  }

  it('costs as many statements and reads as many rows with 100 as with 100,000 cases of each kind', async () => {
    await fillsTown(hall, 100);
    const [first] = (await clerk.inbox('TEAM', 3)).edges;
    await clerk.change('setCaseLabels', { caseId: first!.node.id, labels: ['urgent', 'call-back'] });
    const small = await cost(BY_INDEX);
    const labelled = await cost(BY_INDEX, LABELLED);
    await fillsTown(hall, 20_000);
    const large = await cost(BY_INDEX);
    expect(small.statements).toBeGreaterThan(1);
    expect(small.rows).toBeGreaterThan(100);
    expect([large.statements, large.rows]).toEqual([small.statements, small.rows]);
    expect(large.answer).toEqual(small.answer);
    // By a label as many statements, and no more rows than carry it beside those of the counts.
    const labelledLarge = await cost('SELECT 1', LABELLED);
    expect([labelledLarge.statements, labelledLarge.answer]).toEqual([labelled.statements, labelled.answer]);
    expect(labelledLarge.rows).toBeLessThanOrEqual(large.rows);
    // Left to itself the planner reads no more than that in the large one.
    expect((await cost('SELECT 1')).rows).toBeLessThanOrEqual(large.rows);
    // The control: whoever counts everything reads everything.
    const all = await inTown(app, hall.dueren.tenant.id, async () => (await app.query<{ 'QUERY PLAN': readonly [{ Plan: PlanNode }] }>('EXPLAIN (ANALYZE, FORMAT JSON) SELECT count(*) FROM case_file')).rows);
    expect(rowsRead(all[0]!['QUERY PLAN'][0].Plan)).toBeGreaterThan(100_000);
  });

  it('reads on and back, page by page, without leaving one out', async () => {
    const page = async (ways: string) =>
      (await clerk.ask<{ inbox: { edges: { node: { reference: string } }[]; pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean } } }>(
        `{ inbox(view: TEAM, first: 4${ways}) { edges { node { reference } } pageInfo { endCursor startCursor hasNextPage hasPreviousPage } } }`,
      )).inbox;
    const names = ({ edges }: { edges: { node: { reference: string } }[] }) => edges.map(({ node }) => node.reference);
    const first = await page('');
    const second = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect(new Set([...names(first), ...names(second)]).size).toBe(8);
    const back = await page(`, before: "${second.pageInfo.startCursor}"`);
    expect(names(back)).toEqual(names(first));
    expect([first.pageInfo, second.pageInfo, back.pageInfo].map(({ hasPreviousPage, hasNextPage }) => [hasPreviousPage, hasNextPage])).toEqual([[false, true], [true, true], [false, true]]);
  });

  it.each([
    ['the beginning of a name', 'ärmelgr'], ['a plain letter for its umlaut', 'armelgrun'], ['an umlaut written out', 'aermelgruen'], ['a letter that German does not have', 'lapinski'], ['two words', 'Anna Łapinski'],
  ])('finds a case by %s', async (_how, typed) => {
    const found = await clerk.ask<{ inbox: { totalCount: number; edges: { node: { applicant: string } }[] } }>('query ($s: String!) { inbox(view: TEAM, first: 10, search: $s) { totalCount edges { node { applicant } } } }', { s: typed });
    expect(found.inbox).toEqual({ totalCount: 1, edges: [{ node: { applicant: 'Anna Ärmelgrün-Łapinski' } }] });
  });

  it('finds a case by its plate, its number, and not what another department keeps', async () => {
    const traffic = await hall.dueren.caseWorker('dueren-traffic-1');
    const search = async (who: CaseWorker, typed: string) =>
      (await who.ask<{ inbox: { edges: { node: { reference: string } }[] } }>('query ($s: String!) { inbox(view: ALL, first: 10, search: $s) { edges { node { reference } } } }', { s: typed })).inbox.edges.map(({ node }) => node.reference);
    const [parked] = await search(traffic, 'dn lw 88');
    expect(await search(traffic, 'DN-LW')).toEqual([parked]);
    expect(await search(traffic, parked!.slice(0, 9).toLowerCase())).toContain(parked);
    for (const typed of ['dn lw 88', parked!, 'Łucja']) expect(await search(clerk, typed)).toEqual([]);
    expect(await search(traffic, 'lu')).toEqual([]);
    expect(await search(clerk, 'weidenbach')).toHaveLength(10);
  });

  it('keeps nothing readable of whom it finds', async () => {
    const tokens = await hall.look<{ token: string }>('SELECT token FROM stadttor.case_search_token');
    expect(tokens.length).toBeGreaterThan(50);
    expect(tokens.map(({ token }) => token).join(' ')).not.toMatch(/weidenb|lapinski|dnlw/i);
  });
});
