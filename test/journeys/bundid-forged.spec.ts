import type { Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { readCertifiedKey, readSecret } from '#platform/crypto';
import { SignedXml } from 'xml-crypto';
import { leavesForBundId, returnsFromBundId, TestBundId } from '../support/bundid.js';
import type { FormOnPage } from '../support/bundid.js';
import { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const UNKNOWN = '/anmelden?fehler=ATTEMPT_UNKNOWN';
const REFUSED = '/anmelden?fehler=PROVIDER_REFUSED';

let bundid: TestBundId;
let hall: TownHall;

beforeAll(async () => {
  bundid = await TestBundId.start();
  hall = await townHall({ bundid: bundid.entityId });
  bundid.knows(hall);
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await hall.close();
  await bundid.close();
});

const decoded = (form: FormOnPage, field: string): string => Buffer.from(form.fields[field]!, 'base64').toString('utf8');
const withXml = (form: FormOnPage, field: string, xml: string): FormOnPage => ({ ...form, fields: { ...form.fields, [field]: Buffer.from(xml).toString('base64') } });
const pathOf = (form: FormOnPage): string => new URL(form.action).pathname;
const nameOf = async (browser: TownBrowser): Promise<string | null | undefined> => (await browser.ask<{ account: { name: string | null } | null }>('{ account { name } }')).account?.name;

/** Somebody on the way back from BundID, with the answer in their hands. */
async function withAnswer(town = 'dueren', person = 'bundid-eid'): Promise<{ browser: TownBrowser; answer: FormOnPage }> {
  const browser = new TownBrowser(hall, town);
  return { browser, answer: await bundid.walk(await leavesForBundId(browser), person) };
}

describe('an answer of BundID', () => {
  it('signs its own browser in: the control of this file', async () => {
    const { browser, answer } = await withAnswer();
    expect((await returnsFromBundId(browser, answer)).location).toBe('/konto');
    expect(await nameOf(browser)).toBe('Marta Elisabeth Škoda-Weiß');
  });

  it('signs nobody in by being posted: that page is another site\'s', async () => {
    const { browser, answer } = await withAnswer();
    const posted = await browser.postFromElsewhere(pathOf(answer), answer.fields);
    expect(posted).toMatchObject({ status: 303, location: expect.stringMatching(/^\/auth\/callback\?state=[\w-]{43}&pass=[\w-]{43}$/) });
    expect(browser.session).toBeUndefined();
  });

  it.each(['https://evil.example', 'null'])('may be posted from %s; nothing else here may', async (origin) => {
    const { browser, answer } = await withAnswer();
    expect((await browser.postFromElsewhere(pathOf(answer), answer.fields, origin)).status).toBe(303);
    expect((await browser.postFromElsewhere('/auth/link', { token: 'x' }, origin)).status).toBe(403);
    expect((await browser.postFromElsewhere('/auth/logout', {}, origin)).status).toBe(403);
  });

  it('does not sign somebody in as whoever sends them an answer of their own', async () => {
    const attacker = await withAnswer('dueren', 'bundid-basis');
    const victim = new TownBrowser(hall);
    expect((await returnsFromBundId(victim, attacker.answer)).location).toBe(UNKNOWN);
    expect(victim.session).toBeUndefined();

    const busy = new TownBrowser(hall);
    await leavesForBundId(busy);
    expect((await returnsFromBundId(busy, (await withAnswer('dueren', 'bundid-basis')).answer)).location).toBe(UNKNOWN);
    expect(busy.session).toBeUndefined();
  });

  it('is not to be had by whoever made somebody else sign in for them', async () => {
    const { browser: attacker, answer } = await withAnswer();
    const victim = new TownBrowser(hall);
    const { location } = await victim.postFromElsewhere(pathOf(answer), answer.fields);
    const state = new URL(location, 'http://town').searchParams.get('state')!;
    expect((await attacker.get(`/auth/callback?state=${state}`)).location).toBe(UNKNOWN);
    expect(attacker.session).toBeUndefined();
  });

  it('is worth nothing to the right browser with a wrong pass, and nothing afterwards', async () => {
    const { browser, answer } = await withAnswer();
    const { location } = await browser.postFromElsewhere(pathOf(answer), answer.fields);
    expect((await browser.get(location.replace(/pass=.*/, `pass=${'x'.repeat(43)}`))).location).toBe(UNKNOWN);
    expect((await browser.get(location)).location).toBe(UNKNOWN);
  });

  it('counts once: posted twice, posted again afterwards, posted by two at the same moment', async () => {
    const { browser, answer } = await withAnswer();
    const first = await browser.postFromElsewhere(pathOf(answer), answer.fields);
    expect((await browser.postFromElsewhere(pathOf(answer), answer.fields)).location).toBe(UNKNOWN);
    expect((await browser.get(first.location)).location).toBe('/konto');
    expect((await browser.postFromElsewhere(pathOf(answer), answer.fields)).location).toBe(UNKNOWN);

    const race = await withAnswer();
    const both = await Promise.all([1, 2, 3].map(() => race.browser.postFromElsewhere(pathOf(race.answer), race.answer.fields)));
    expect(both.filter(({ location }) => location !== UNKNOWN)).toHaveLength(1);
  });

  it('counts for each of two sign-ins that come back at the same moment: the control of the race', async () => {
    const two = [await withAnswer(), await withAnswer('dueren', 'bundid-basis')];
    const both = await Promise.all(two.map(({ browser, answer }) => returnsFromBundId(browser, answer)));
    expect(both.map(({ location }) => location)).toEqual(['/konto', '/konto']);
  });

  it('lets one of two in who pick it up at the same moment', async () => {
    const { browser, answer } = await withAnswer();
    const { location } = await browser.postFromElsewhere(pathOf(answer), answer.fields);
    const twin = new TownBrowser(hall);
    for (const [name, value] of browser.cookies) twin.cookies.set(name, value);
    const both = await Promise.all([browser.get(location), twin.get(location)]);
    expect(both.map((seen) => seen.location).toSorted()).toEqual([UNKNOWN, '/konto']);
  });

  it('is not taken for another sign-in, though both are one\'s own', async () => {
    const browser = new TownBrowser(hall);
    const [one, two] = [await leavesForBundId(browser), await leavesForBundId(browser)];
    const answer = await bundid.walk(one, 'bundid-eid');
    const mixed = { ...answer, fields: { ...answer.fields, RelayState: two.fields['RelayState']! } };
    expect((await returnsFromBundId(browser, mixed)).location).toBe(REFUSED);
    expect(browser.session).toBeUndefined();
  });

  it('comes too late after ten minutes', async () => {
    const { browser, answer } = await withAnswer();
    jest.spyOn(hall.app.get<Clock>(WALL_CLOCK), 'now').mockImplementation(() => new Date(Date.now() + 11 * 60_000));
    expect((await returnsFromBundId(browser, answer)).location).toBe(UNKNOWN);
  });

  it('is refused when it was changed on the way, and says so to the browser that waits', async () => {
    const { browser, answer } = await withAnswer();
    const spoiled = withXml(answer, 'SAMLResponse', decoded(answer, 'SAMLResponse').replace(/(<xenc:CipherValue>)(.)/, (_all, tag: string, first: string) => `${tag}${first === 'A' ? 'B' : 'A'}`));
    expect((await returnsFromBundId(browser, spoiled)).location).toBe(REFUSED);
    expect(browser.session).toBeUndefined();
  });

  it.each([{}, { RelayState: '' }, { RelayState: 'x'.repeat(43) }, { RelayState: 'x', SAMLResponse: 'y' }])('is nothing when it is %j', async (fields) => {
    expect((await new TownBrowser(hall).postFromElsewhere('/auth/answer/bundid', fields as Record<string, string>)).location).toBe(UNKNOWN);
  });

  it('is not taken where answers are no posts, or where nobody is asked', async () => {
    const { browser, answer } = await withAnswer();
    for (const code of ['demo-account', 'unknown']) expect((await browser.postFromElsewhere(`/auth/answer/${code}`, answer.fields)).location).toBe(UNKNOWN);
    expect((await browser.get(`/auth/callback?state=${answer.fields['RelayState']}`)).location).toBe(REFUSED);
  });
});

describe('towns side by side', () => {
  it('do not take each other\'s answers', async () => {
    const { answer } = await withAnswer('dueren');
    const neighbour = new TownBrowser(hall, 'dillingen');
    expect((await returnsFromBundId(neighbour, answer)).location).toBe(UNKNOWN);

    const theirs = await leavesForBundId(neighbour);
    const mixed = { ...answer, fields: { ...answer.fields, RelayState: theirs.fields['RelayState']! } };
    expect((await returnsFromBundId(neighbour, mixed)).location).toBe(REFUSED);
    expect(neighbour.session).toBeUndefined();
  });

  it('ask in their own name, with their own keys', async () => {
    const metadata = async (town: string): Promise<string> => (await new TownBrowser(hall, town).get('/auth/metadata/bundid')).body;
    const [here, there] = await Promise.all(['dueren', 'dillingen'].map(metadata));
    const port = new URL(hall.environment.PUBLIC_ORIGIN).port;
    expect(here).toContain(`entityID="http://dueren.localhost:${port}/auth/metadata/bundid"`);
    expect(there).toContain(`Location="http://dillingen.localhost:${port}/auth/answer/bundid"`);
    const certificates = [here, there].flatMap((xml) => [...xml!.matchAll(/<ds:X509Certificate>([^<]+)</g)].map(([, found]) => found));
    expect(new Set(certificates).size).toBe(4);
    expect((await new TownBrowser(hall, 'frohburg').get('/auth/metadata/bundid')).status).toBe(404);
    expect((await new TownBrowser(hall).get('/auth/metadata/demo-account')).status).toBe(404);
  });

  it('keep their keys as files that only we can read, and nothing of them in the database', async () => {
    await metadataIsMade();
    const { privateKey } = readCertifiedKey(readSecret(hall.environment.DATA_DIR, 'bundid-signing-dueren'));
    const settings = JSON.stringify(await hall.look(`SELECT content FROM stadttor.tenant_section WHERE section = 'identity'`));
    expect(settings).toContain('bundid-signing-dueren');
    expect(settings).not.toContain(privateKey.split('\n')[1]);
  });

  const metadataIsMade = () => new TownBrowser(hall).get('/auth/metadata/bundid');
});

describe('BundID', () => {
  const request = async () => leavesForBundId(new TownBrowser(hall));
  const codeOf = (body: string): string | undefined => /Technik: (\w+)/.exec(body)?.[1];
  const signedBy = (xml: string, secret: string, algorithm: string): string => {
    const { privateKey, certificate } = readCertifiedKey(readSecret(hall.environment.DATA_DIR, secret));
    const signature = new SignedXml({ privateKey, publicCert: certificate, signatureAlgorithm: algorithm, canonicalizationAlgorithm: 'http://www.w3.org/2001/10/xml-exc-c14n#' });
    signature.addReference({ xpath: '/*', transforms: ['http://www.w3.org/2000/09/xmldsig#enveloped-signature', 'http://www.w3.org/2001/10/xml-exc-c14n#'], digestAlgorithm: 'http://www.w3.org/2001/04/xmlenc#sha256' });
    signature.computeSignature(xml, { prefix: 'ds', location: { reference: `/*/*[local-name(.)='Issuer']`, action: 'after' } });
    return signature.getSignedXml();
  };
  const unsigned = (xml: string): string => xml.replace(/<ds:Signature.*<\/ds:Signature>/s, '');
  const PSS = 'http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1';

  it('answers a request of ours with the choice of who to be', async () => {
    const page = await bundid.asks(await request());
    expect(page.status).toBe(200);
    expect(page.body).toMatch(/Stadt Düren bittet Sie[^]*Lieselotte Brückner[^]*Abbrechen/);
  });

  it.each<[string, string, (xml: string) => string]>([
    ['unsigned', 'unsigned', unsigned],
    ['signed by PKCS #1', 'signature_method', (xml) => signedBy(unsigned(xml), 'bundid-signing-dueren', 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256')],
    ['signed by another town', 'signature', (xml) => signedBy(unsigned(xml), 'bundid-signing-dillingen', PSS)],
    ['changed after signing', 'signature', (xml) => xml.replace('STORK-QAA-Level-1', 'STORK-QAA-Level-4')],
    ['that sends the answer elsewhere', 'answer_address', (xml) => signedBy(unsigned(xml).replace('/auth/answer/bundid', '/auth/answer/other'), 'bundid-signing-dueren', PSS)],
    ['of somebody who is no town', 'unknown_town', (xml) => xml.replace(/(<saml:Issuer>)[^<]+/, '$1https://evil.example/auth/metadata/bundid')],
    ['that is old', 'old', (xml) => signedBy(unsigned(xml).replace(/IssueInstant="[^"]+"/, 'IssueInstant="2026-01-01T00:00:00.000Z"'), 'bundid-signing-dueren', PSS)],
    ['that is none', 'unreadable', () => '<x/>'],
  ])('does not answer one that is %s', async (_what, code, spoil) => {
    await new TownBrowser(hall, 'dillingen').get('/auth/metadata/bundid');
    const form = await request();
    const page = await bundid.asks(withXml(form, 'SAMLRequest', spoil(decoded(form, 'SAMLRequest'))));
    expect([page.status, codeOf(page.body)]).toEqual([400, code]);
  });

  it('answers each request once', async () => {
    const form = await request();
    expect((await bundid.asks(form)).status).toBe(200);
    expect(codeOf((await bundid.asks(form)).body)).toBe('repeated');
  });

  it('tells a town no more than it asked for, and another key to each town', async () => {
    const subjects = await Promise.all(['dueren', 'dillingen'].map(async (town) => {
      const browser = new TownBrowser(hall, town);
      await returnsFromBundId(browser, await bundid.walk(await leavesForBundId(browser), 'bundid-eid'));
      return hall.look<{ subject: string }>(`SELECT subject FROM stadttor.citizen_account WHERE tenant_id = $1 AND NOT temporary`, [hall.town(town).tenant.id]);
    }));
    expect(new Set(subjects.flat().map(({ subject }) => subject)).size).toBe(subjects.flat().length);
  });
});
