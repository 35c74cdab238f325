import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

/** Texts that databases and parsers stumble over. */
const ODD: readonly string[] = ['\u0000', 'a\u0000b', '\ud800', `'; DROP TABLE case_file; --`, '%', '\\', '_', '💥'.repeat(200), 'x'.repeat(9000), '../../etc/passwd', '{"$ne":null}', '__proto__', 'NaN', '-1', '00000000-0000-0000-0000-000000000000'];

const QUESTIONS: readonly [name: string, query: string, variables: (odd: string) => object][] = [
  ['case', 'query ($v: ID!) { case(id: $v) { id } }', (v) => ({ v })],
  ['caseStatus', 'query ($v: String!) { caseStatus(reference: $v, accessCode: $v) { state } }', (v) => ({ v })],
  ['draft', 'query ($v: String!) { draft(token: $v) { serviceCode } }', (v) => ({ v })],
  ['inbox by search', 'query ($v: String!) { inbox(view: ALL, first: 5, search: $v) { totalCount } }', (v) => ({ v })],
  ['inbox after', 'query ($v: String!) { inbox(view: ALL, first: 5, after: $v) { totalCount } }', (v) => ({ v })],
  ['letters after', 'query ($v: String!) { letters(state: QUEUED, first: 5, after: $v) { totalCount } }', (v) => ({ v })],
  ['page', 'query ($v: String!) { page(slug: $v) { title } }', (v) => ({ v })],
  ['payable', 'query ($v: String!) { payable(reference: $v) { reference } }', (v) => ({ v })],
  ['payment', 'query ($v: String!) { payment(token: $v) { state } }', (v) => ({ v })],
  ['searchServices', 'query ($v: String!) { searchServices(query: $v, first: 3) { totalCount } }', (v) => ({ v })],
  ['service', 'query ($v: String!) { service(code: $v) { title } }', (v) => ({ v })],
  ['services after', 'query ($v: String!) { services(first: 3, after: $v) { totalCount } }', (v) => ({ v })],
  ['startDraft', 'mutation ($v: StartDraftInput!) { startDraft(input: $v) { __typename } }', (v) => ({ v: { serviceCode: v } })],
  ['saveDraftPage', 'mutation ($v: SaveDraftPageInput!) { saveDraftPage(input: $v) { __typename } }', (v) => ({ v: { token: v.padEnd(30, 'x'), page: v, answers: { [v]: v } } })],
  ['startPayment', 'mutation ($v: StartPaymentInput!) { startPayment(input: $v) { __typename } }', (v) => ({ v: { reference: v, dueIds: [], method: 'demo-bank', idempotencyKey: v } })],
  ['startPayment for due amounts', 'mutation ($v: StartPaymentInput!) { startPayment(input: $v) { __typename } }', (v) => ({ v: { reference: '1', dueIds: [v], method: v, idempotencyKey: 'key', email: v } })],
  ['refreshPayment', 'mutation ($v: RefreshPaymentInput!) { refreshPayment(input: $v) { __typename } }', (v) => ({ v: { token: v } })],
  ['takeCase', 'mutation ($v: TakeCaseInput!) { takeCase(input: $v) { __typename } }', (v) => ({ v: { caseId: v, version: 1 } })],
  ['addCaseNote', 'mutation ($v: AddCaseNoteInput!) { addCaseNote(input: $v) { __typename } }', (v) => ({ v: { caseId: v, text: v } })],
  ['dispatchLetters', 'mutation ($v: DispatchLettersInput!) { dispatchLetters(input: $v) { __typename } }', (v) => ({ v: { letterIds: [v], dispatchedOn: '2027-01-04' } })],
  ['assessCase', 'mutation ($v: AssessCaseInput!) { assessCase(input: $v) { __typename } }', (v) => ({ v: { caseId: v, version: 2_147_483_647, rulings: [{ key: v, decision: v, reason: v }] } })],
];

describe('what goes wrong inside', () => {
  let hall: TownHall;
  const logLines: string[] = [];

  beforeAll(async () => {
    hall = await townHall({ logLines });
  });

  afterAll(() => hall.close());

  it('stays inside: the caller hears that there was a mistake, the log which one', async () => {
    await hall.look('ALTER TABLE stadttor.search_document RENAME TO gone');
    try {
      const { body } = await hall.dueren.post('/graphql', { query: '{ searchServices(query: "hund", first: 3) { totalCount } }' });
      expect(JSON.parse(body)).toMatchObject({ errors: [{ message: 'internal error', path: ['searchServices'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
      expect(body).not.toMatch(/search_document|relation|SELECT|stack|\.ts|\.js/i);
      expect(logLines.join('')).toMatch(/"code":"42P01"/);
    } finally {
      await hall.look('ALTER TABLE stadttor.gone RENAME TO search_document');
    }
  });

  it.each(QUESTIONS)('is not brought about by odd texts: %s', async (_name, query, variables) => {
    const clerk = await hall.dueren.caseWorker();
    const fallen: string[] = [];
    for (const odd of ODD) {
      const { status, body } = await hall.dueren.post('/amt/graphql', { query, variables: variables(odd) }, { cookie: clerk.cookie });
      if (status >= 500 || /internal error|INTERNAL/.test(body)) fallen.push(JSON.stringify(odd.slice(0, 40)));
    }
    expect(fallen).toEqual([]);
  });
});
