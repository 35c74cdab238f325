import { loadManifest } from '#composition';
import { sha256Hex } from '#platform/crypto';
import { mergeManifests } from '#platform/graphql';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const TRUSTED = '{ town { code } }';
const RENAME = 'mutation ($input: StartDraftInput!) { startDraft(input: $input) { __typename } }';
const FOREIGN = '{ town { name } }';
const manifest = { [sha256Hex(TRUSTED)]: TRUSTED, [sha256Hex(RENAME)]: RENAME };

const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

describe('a caller without a key', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ manifest });
  });

  afterAll(() => hall.close());

  const headers = { host: 'dueren.localhost', origin: 'http://dueren.localhost:8080' };
  async function send(payload: object | string, more: Record<string, string> = {}) {
    const answer = await hall.app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...headers, ...more }, payload: typeof payload === 'string' ? payload : JSON.stringify(payload) });
    return { status: answer.statusCode, body: answer.body };
  }
  const get = async (query: Record<string, string>, more: Record<string, string> = {}) => {
    const answer = await hall.app.inject({ method: 'GET', url: '/graphql', query, headers: { host: headers.host, 'apollo-require-preflight': 'yes', ...more } });
    return { status: answer.statusCode, body: answer.body };
  };
  const REFUSED = { status: 400, body: expect.stringContaining('UNTRUSTED_DOCUMENT') };

  it('runs what the manifest knows, by POST and by GET', async () => {
    expect(await send(byHash(sha256Hex(TRUSTED)))).toEqual({ status: 200, body: expect.stringContaining('"code":"dueren"') });
    expect(await get({ extensions: JSON.stringify(byHash(sha256Hex(TRUSTED)).extensions) })).toEqual({ status: 200, body: expect.stringContaining('"code":"dueren"') });
  });

  it.each<[string, object | string]>([
    ['text', { query: FOREIGN }],
    ['the very text of a trusted document', { query: TRUSTED }],
    ['text under its own hash', { query: FOREIGN, ...byHash(sha256Hex(FOREIGN)) }],
    ['text under a trusted hash', { query: FOREIGN, ...byHash(sha256Hex(TRUSTED)) }],
    ['an empty text under a trusted hash', { query: '', ...byHash(sha256Hex(TRUSTED)) }],
    ['no text', {}],
    ['an unknown hash', byHash(sha256Hex(FOREIGN))],
    ['a hash that every object knows', byHash('constructor')],
    ['a hash that is no text', { extensions: { persistedQuery: { version: 1, sha256Hash: [sha256Hex(TRUSTED)] } } }],
    ['a batch', [{ query: FOREIGN }]],
    ['a batch of trusted documents', [byHash(sha256Hex(TRUSTED))]],
    ['introspection', { query: '{ __schema { types { name } } }' }],
  ])('is refused with %s', async (_what, payload) => {
    expect(await send(payload)).toEqual(REFUSED);
  });

  it('teaches the gateway nothing by sending text again and again', async () => {
    for (let times = 0; times < 3; times += 1) await send({ query: FOREIGN, ...byHash(sha256Hex(FOREIGN)) });
    expect(await send(byHash(sha256Hex(FOREIGN)))).toEqual(REFUSED);
    await hall.dueren.post('/graphql', { query: FOREIGN, ...byHash(sha256Hex(FOREIGN)) });
    expect(await send(byHash(sha256Hex(FOREIGN)))).toEqual(REFUSED);
  });

  it('is not let in by a key that nobody was given', async () => {
    for (const authorization of ['Bearer wrong-key-for-tests-0123456789', 'Bearer', 'Basic YTpi', `Bearer ${"x' OR '1'='1".padEnd(30, 'x')}`]) {
      expect(await send({ query: FOREIGN }, { authorization })).toEqual(REFUSED);
    }
  });

  it('changes nothing by GET', async () => {
    const asked = { extensions: JSON.stringify(byHash(sha256Hex(RENAME)).extensions), variables: JSON.stringify({ input: { serviceCode: 'dog-tax-registration' } }) };
    const answer = await get(asked);
    expect(answer.status).toBe(405);
    const [{ drafts }] = (await hall.look<{ drafts: number }>('SELECT count(*)::int AS drafts FROM stadttor.draft')) as [{ drafts: number }];
    expect(drafts).toBe(0);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])('is refused in the dress of a form: %s', async (type) => {
    expect((await send(JSON.stringify(byHash(sha256Hex(TRUSTED))), { 'content-type': type })).status).toBeGreaterThanOrEqual(400);
  });
});

describe('the manifest of the sites', () => {
  it('runs against the schema, every document of it', async () => {
    const documents = loadManifest();
    const hall = await townHall({ manifest: documents });
    const broken: string[] = [];
    for (const hash of Object.keys(documents)) {
      const answer = await hall.app.inject({ method: 'POST', url: '/graphql', headers: { host: 'dueren.localhost' }, payload: byHash(hash) });
      if (/GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_LARGE|UNTRUSTED/.test(answer.body) || answer.statusCode >= 500) broken.push(`${documents[hash]!.slice(0, 60)}: ${answer.body}`);
    }
    await hall.close();
    expect(Object.keys(documents).length).toBeGreaterThan(5);
    expect(broken).toEqual([]);
  });

  it('is refused when somebody changed a text by hand', () => {
    expect(() => mergeManifests([{ [sha256Hex(TRUSTED)]: FOREIGN }])).toThrow('another text');
  });
});
