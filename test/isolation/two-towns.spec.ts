import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import type { Answer } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { DUE_OF_ANOTHER_TOWN, FOREIGN, HARMLESS, NOBODY, TOKEN } from './api-cases.js';
import { tellStory } from './neighbours.js';
import type { Story } from './neighbours.js';
import { schemaCoordinates } from './schema-coordinates.js';

const SCHEMA = join(__dirname, '../../apps/gateway/schema.graphql');

/** What whoever asks can tell apart. */
function visible({ status, headers, body }: Pick<Answer<unknown>, 'status' | 'headers' | 'body'>): object {
  const { date: _date, ...rest } = headers;
  return { status, headers: rest, body };
}

describe('something of Düren asked for in Dillingen', () => {
  let hall: TownHall;
  let here: Story;
  let there: Story;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    here = await tellStory(hall, 'dillingen', 'Saarkanari');
    there = await tellStory(hall, 'dueren', 'Rurkanari');
  });

  afterAll(() => hall.close());

  const roles = ['a citizen', 'a clerk', 'a citizen at the desk\'s door'] as const;
  type Role = (typeof roles)[number];

  async function ask(story: Story, role: Role, query: string, variables: object): Promise<Answer<unknown>> {
    const cookie = role === 'a clerk' ? { cookie: story.clerk.cookie } : {};
    return story.town.post(role === 'a citizen' ? '/graphql' : '/amt/graphql', { query, variables }, cookie);
  }

  it('is thought of for every argument of the schema', () => {
    const all = schemaCoordinates(buildSchema(readFileSync(SCHEMA, 'utf8')));
    const known = [...FOREIGN.flatMap(({ covers }) => covers), ...Object.keys(HARMLESS)];
    expect(known.toSorted()).toEqual(all.toSorted());
  });

  it.each(FOREIGN.flatMap((one) => roles.map((role) => [one.covers[0]!, role, one] as const)))('by %s looks to %s like something unknown', async (_argument, role, { query, theirs, unknown }) => {
    const [foreign, nobodys] = [await ask(here, role, query, theirs(there)), await ask(here, role, query, unknown(there))];
    expect(visible(foreign)).toEqual(visible(nobodys));
    expect(foreign.body).not.toMatch(/Rurkanari|internal error/);
  });

  it('by a due amount beside a reference of one\'s own looks like something unknown', async () => {
    const { query, variables } = DUE_OF_ANOTHER_TOWN;
    const [foreign, nobodys] = [await ask(here, 'a citizen', query, variables(here.paymentReference, there.dueId)), await ask(here, 'a citizen', query, variables(here.paymentReference, NOBODY))];
    expect(visible(foreign)).toEqual(visible(nobodys));
    expect(foreign.body).toContain('INVALID_INPUT');
  });

  it('by an idempotency key has no effect on one\'s own intention', async () => {
    const [mine, theirs] = [here.town.citizen(), there.town.citizen()];
    const [one, other] = [await theirs.startsPaying(there.paymentReference, { key: 'the same key' }), await mine.startsPaying(here.paymentReference, { key: 'the same key' })];
    expect([one.__typename, other.__typename]).toEqual(['StartPaymentPayload', 'StartPaymentPayload']);
    expect(one.token).not.toBe(other.token);
  });

  it('leaves no trace in any list of the desk', async () => {
    const { body } = await ask(here, 'a clerk', `{ inbox(view: ALL, first: 100) { totalCount edges { node { reference applicant } } } inboxCounts { view count }
      queued: letters(state: QUEUED, first: 100) { totalCount edges { node { recipient reference } } } sent: letters(state: DISPATCHED, first: 100) { totalCount edges { node { recipient } } } }`, {});
    expect(body).toContain('Saarkanari');
    expect(body).not.toContain('Rurkanari');
    const { data } = JSON.parse(body) as { data: { inbox: { totalCount: number }; queued: { totalCount: number }; sent: { totalCount: number } } };
    expect([data.inbox.totalCount, data.queued.totalCount, data.sent.totalCount]).toEqual([5, 1, 2]);
  });

  it.each([
    ['a letter', (story: Story) => `/amt/files/letters/${story.answered.notice!.letter.id}.pdf`, `/amt/files/letters/${NOBODY}.pdf`],
    ['a notice', (story: Story) => `/amt/files/cases/${story.answered.id}/notice.pdf`, `/amt/files/cases/${NOBODY}/notice.pdf`],
    ['a whole case', (story: Story) => `/amt/files/cases/${story.dispatched.id}/file.pdf`, `/amt/files/cases/${NOBODY}/file.pdf`],
    ['a draft of a notice', (story: Story) => `/amt/files/cases/${story.assessed.id}/preview.pdf`, `/amt/files/cases/${NOBODY}/preview.pdf`],
    ['the copy of what was sent', (story: Story) => `/amt/files/cases/${story.received.id}/copy.pdf`, `/amt/files/cases/${NOBODY}/copy.pdf`],
    ['an uploaded file', (story: Story) => `/amt/files/uploads/${story.upload}`, `/amt/files/uploads/${NOBODY}`],
    ['a receipt', (story: Story) => `/files/receipts/${story.payment}`, `/files/receipts/${TOKEN}`],
  ])('as a file, %s, is not found', async (_what, pathOf, unknown) => {
    const { cookie } = here.clerk;
    for (const options of [{ cookie }, {}]) {
      const [foreign, nobodys] = [await here.town.get(pathOf(there), options), await here.town.get(unknown, options)];
      expect(visible({ ...foreign, body: foreign.body.toString() })).toEqual(visible({ ...nobodys, body: nobodys.body.toString() }));
      expect(foreign.status).toBe(404);
    }
    expect((await there.town.get(pathOf(there), { cookie: there.clerk.cookie })).status).toBe(200);
  });

  it('is not opened by the neighbour\'s session: a cookie of Düren is nobody here', async () => {
    const { data } = await here.town.post<{ data: { staffMember: unknown } }>('/amt/graphql', { query: '{ staffMember { name } }' }, { cookie: there.clerk.cookie });
    expect(data.data.staffMember).toBeNull();
    const inbox = await here.town.post<{ errors: { extensions: { code: string } }[] }>('/amt/graphql', { query: '{ inboxCounts { count } }' }, { cookie: there.clerk.cookie });
    expect(inbox.data.errors[0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it('has a town for every route that the gateway serves', () => {
    const routes = hall.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false, includeMeta: false });
    const paths = [...routes.matchAll(/── (\/\S*|\*) \(/g)].map(([, path]) => path!);
    expect([...new Set(paths)].toSorted()).toEqual([
      // The first one stands below /files/uploads, /files/:file below /files/messages/:id.
      '/:id', '/amt/auth/callback', '/amt/auth/login', '/amt/auth/logout', '/amt/files/cases/:id/copy.pdf', '/amt/files/cases/:id/file.pdf', '/amt/files/cases/:id/messages/:message', '/amt/files/cases/:id/notice.pdf', '/amt/files/cases/:id/preview.pdf', '/amt/files/cases/:id/sheet.pdf', '/amt/files/hand-overs/:id.csv', '/amt/files/inbox.csv', '/amt/files/letters/:file', '/amt/files/permits/:serviceCode.csv', '/amt/files/print-runs/:file', '/amt/files/ratings.csv', '/amt/files/uploads/:id', '/auth/account/delete', '/auth/account/export', '/auth/answer/:provider', '/auth/callback', '/auth/link', '/auth/login', '/auth/logout', '/auth/metadata/:provider', '/files/:file', '/files/copies/:id/:key', '/files/corrections/:id', '/files/drafts/paper.pdf', '/files/message-files/:id/:key', '/files/messages/:id', '/files/notices/:id', '/files/payments/:id', '/files/permits/:id/:key', '/files/receipts/:token', '/files/uploads', '/graphql', '/media/:file', '/media/sign-language/:file', '/theme/:file',
    ]);
  });

  it.each(FOREIGN.map((one) => [one.covers[0]!, one] as const))('by %s is found at home: the control of this file', async (argument, { query, theirs, unknown }) => {
    const role = /Filing|caseId|absenceId|viewId|letterIds|inbox|case\(id|preview/.test(argument) ? 'a clerk' : 'a citizen';
    const unknownAnswer = await ask(there, role, query, unknown(there));
    const own = await ask(there, role, query, theirs(there));
    expect(own.body).not.toEqual(unknownAnswer.body);
    expect(own.body).not.toContain('errors');
  });
});
