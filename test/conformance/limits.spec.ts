import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const repeat = (count: number, make: (index: number) => string): string => Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** Each fragment spreads the next one twice: a few hundred bytes ask for a quarter of a million fields. */
const doubling = (levels: number): string => `{ ...f0 } ${repeat(levels, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f${levels} on Query { town { code } }`;

const ROWS = `edges { node { id reference state version applicant dueOn dueText overdue whoMoves waitingText receivedAt serviceCode serviceTitle stateText
  summary { title rows { label value path } } history { at who text note } rulingsDue { key title claim suggested } } }`;

interface Refusal {
  readonly errors?: { message: string; extensions: { code: string } }[];
}

describe('an operation that asks for too much', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall();
  });

  afterAll(() => hall.close());

  async function refused(query: string): Promise<{ status: number; code: string | undefined; message: string | undefined; ms: number }> {
    const begin = performance.now();
    const { status, data } = await hall.dueren.post<Refusal>('/graphql', { query });
    const [error] = data?.errors ?? [];
    return { status, code: error?.extensions.code, message: error?.message, ms: performance.now() - begin };
  }

  it.each([17, 18, 24])('is answered at once: fragments doubled %i times', async (levels) => {
    const query = doubling(levels);
    expect(query.length).toBeLessThan(1400);
    const { status, ms } = await refused(query);
    expect(status).toBe(400);
    expect(ms).toBeLessThan(1000);
  });

  it('is answered at once: a fragment that spreads itself', async () => {
    const { status, code, ms } = await refused('{ ...f } fragment f on Query { ...f }');
    expect([status, code]).toEqual([400, expect.stringMatching(/GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_LARGE|BAD_REQUEST/)]);
    expect(ms).toBeLessThan(1000);
  });

  it('is answered at once: fragments in a circle behind fields', async () => {
    expect((await refused('{ town { ...a } } fragment a on Town { mostUsed { ...b } } fragment b on Service { office { ...c } } fragment c on Office { ...c }')).status).toBe(400);
  });

  it('can not hide its depth in a chain of fragments', async () => {
    const chain = `{ ...f0 } ${repeat(13, (i) => `fragment f${i} on Query { ...f${i + 1} }`)} fragment f13 on Query { town { code } }`;
    const { status, message } = await refused(chain);
    expect([status, message]).toEqual([400, expect.stringContaining('for depth')]);
  });

  it.each([
    ['aliases', `{ ${repeat(31, (i) => `a${i}: town { code }`)} }`],
    ['rootFields', `{ ${repeat(21, () => 'town { code }')} }`],
    ['cost', `{ one: inbox(view: ALL, first: 100) { ${ROWS} } two: inbox(view: TEAM, first: 100) { ${ROWS} } }`],
  ])('is refused by its %s', async (kind, query) => {
    const { status, message } = await refused(query);
    expect([status, message]).toEqual([400, expect.stringMatching(new RegExp(`exceeds the limit of \\d+ for ${kind}`))]);
  });

  it('is refused by its tokens', async () => {
    const { status, code } = await refused(`{ ${repeat(1001, () => 'town { code }')} }`);
    expect([status, code]).toEqual([400, 'GRAPHQL_PARSE_FAILED']);
  });

  it('is refused by the depth of its inputs\' brackets without a fall', async () => {
    expect((await refused(`mutation { saveDraftPage(input: { token: "x", page: "y", answers: ${'['.repeat(900)} ${']'.repeat(50)} }) { __typename } }`)).status).toBe(400);
  });

  it('can not hide a list\'s size in a variable', async () => {
    const query = `query ($n: Int!) { one: inbox(view: ALL, first: $n) { ${ROWS} } two: inbox(view: TEAM, first: $n) { ${ROWS} } }`;
    const { data } = await hall.dueren.post<Refusal>('/graphql', { query, variables: { n: 100 } });
    expect(data.errors?.[0]?.message).toContain('for cost');
  });

  it('gets at most a hundred of a list, whatever it says', async () => {
    const clerk = await hall.dueren.caseWorker();
    for (const first of [-5, 0, 1_000_000]) expect((await clerk.inbox('ALL', first)).edges.length).toBeLessThanOrEqual(100);
  });

  it('is not served in batches', async () => {
    const { status } = await hall.dueren.post('/graphql', [{ query: '{ town { code } }' }, { query: '{ town { code } }' }]);
    expect(status).toBe(400);
  });

  it('learns no name of the schema from its mistakes', async () => {
    const { body } = await hall.dueren.post('/graphql', { query: '{ casee { id } tow }' });
    expect(body).not.toMatch(/did you mean/i);
  });

  it('is served when it asks for what a page needs: the control', async () => {
    const { status } = await refused('{ town { name mostUsed { code title office { name city } } } services(first: 100) { edges { node { code title feeText } } } }');
    expect(status).toBe(200);
  });
});
