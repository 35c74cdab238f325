import { createHash, createSign, generateKeyPairSync } from 'node:crypto';
import { SignJWT } from 'jose';
import { dillingenParkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { bundIdPeople, mailboxOf } from '../../apps/demo/bundid/index.js';
import { TestBundId } from '../support/bundid.js';
import type { CaseWorker } from '../support/case-worker.js';
import type { Submitted } from '../support/citizen.js';
import { Orderer } from '../support/registry.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const PARKING = 'resident-parking-permit';
const PERSON = 'bundid-basis';
const NOTICE = 'query ($id: ID!) { case(id: $id) { state servingChannel notice { channel providedAt servedOn remedyEndsOn letter { state } } } }';
const handle = mailboxOf(bundIdPeople.find(({ id }) => id === PERSON)!.account!);

interface Served {
  readonly state: string;
  readonly servingChannel: string;
  readonly notice: { readonly channel: string; readonly providedAt: string | null; readonly servedOn: string | null; readonly remedyEndsOn: string | null; readonly letter: { readonly state: string } | null };
}

let bundid: TestBundId;
let hall: TownHall;
let orderer: Orderer;
let clerk: CaseWorker;

beforeAll(async () => {
  bundid = await TestBundId.start();
});
beforeEach(async () => {
  bundid.faults.busy = false;
  bundid.faults.closed.clear();
  // A Friday: the fourth day is a Tuesday, and no rest day lies between.
  hall = await townHall({ on: '2027-01-08', bundid: bundid.entityId });
  bundid.knows(hall);
  orderer = await Orderer.signedIn(hall, bundid, PERSON, 'dillingen');
  clerk = await hall.dillingen.caseWorker('dillingen-traffic-1');
});
afterEach(() => hall.close());
afterAll(() => bundid.close());

const declares = (given: boolean): Promise<{ declareServing: { account: { servedInMailbox: boolean | null } } }> =>
  orderer.town.ask('mutation ($input: DeclareServingInput!) { declareServing(input: $input) { ... on DeclareServingPayload { account { servedInMailbox } } } }', { input: { channel: 'ACCOUNT_MAILBOX', given } });

const served = (id: string): Promise<Served> => clerk.ask<{ case: Served }>(NOTICE, { id }).then((data) => data.case);

const stateOf = ({ reference, accessCode }: Submitted): Promise<{ stateText: string; nextStep: string }> =>
  hall.dillingen.ask<{ caseStatus: never }>('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { stateText nextStep } }', { r: reference, c: accessCode }).then(({ caseStatus }) => caseStatus);

/** How many lie in all mailboxes together. */
const messages = async (): Promise<number> => (await bundid.mailboxes()).body.split('<h2>').length - 1;

/** Applies for a permit that is refused; the id of the case. */
async function isRefused(): Promise<{ id: string; permit: Submitted }> {
  const permit = await orderer.citizen.submits(PARKING, dillingenParkingAnswers());
  const { id, version } = await clerk.assesses(permit.reference, { permit: 'refuse' });
  const changed = await clerk.change('issueNotice', { caseId: id, version });
  if (!changed.case) throw new Error(JSON.stringify(changed));
  return { id, permit };
}

describe('a notice in the mailbox of somebody who signs in by BundID', () => {
  it('lies there with its PDF, counts as served on the fourth day, read or not, and says so everywhere', async () => {
    const before = await messages();
    const { id, permit } = await isRefused();
    expect(await served(id)).toMatchObject({ state: 'ANSWERED', servingChannel: 'ACCOUNT_MAILBOX', notice: { channel: 'ACCOUNT_MAILBOX', providedAt: null, servedOn: null, letter: null } });
    expect(await stateOf(permit)).toMatchObject({ stateText: 'Der Bescheid ist fertig. Wir legen ihn in Ihr Postfach bei der BundID.' });
    await hall.settle();
    expect(await served(id)).toMatchObject({ state: 'CLOSED', notice: { providedAt: expect.stringContaining('2027-01-08'), servedOn: '2027-01-12', remedyEndsOn: '2027-02-12' } });
    const { body } = await bundid.mailboxes();
    expect(body).toContain(`Bescheid zu Ihrem Vorgang ${permit.reference}`);
    expect(body).toMatch(/\/postfach\/[0-9a-f-]{36}\.pdf/);
    expect(await hall.look(`SELECT provision_number FROM stadttor.case_notice WHERE case_id = $1`, [id])).toEqual([{ provision_number: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
    await hall.sweep();
    await hall.settle();
    expect(await messages()).toBe(before + 1);
  });

  it('is not put there for whoever excludes it, nor where somebody has agreed to our own portal', async () => {
    expect(await declares(false)).toEqual({ declareServing: { account: { servedInMailbox: false } } });
    const { id } = await isRefused();
    expect(await served(id)).toMatchObject({ servingChannel: 'POST', notice: { channel: 'POST', letter: { state: 'QUEUED' } } });
    expect(await declares(true)).toEqual({ declareServing: { account: { servedInMailbox: true } } });
    await orderer.town.ask('mutation ($input: DeclareServingInput!) { declareServing(input: $input) { __typename } }', { input: { channel: 'OWN_PORTAL', given: true } });
    expect((await served((await isRefused()).id)).notice.channel).toBe('OWN_PORTAL');
  });

  it('is not put there by a town that has not agreed on mailboxes: the control', async () => {
    const other = await Orderer.signedIn(hall, bundid, PERSON, 'dueren');
    expect(await other.town.ask('{ account { servedInMailbox } }')).toEqual({ account: { servedInMailbox: null } });
  });

  it('comes by letter when nobody has that mailbox any more', async () => {
    const before = await messages();
    bundid.faults.closed.add(handle);
    const { id } = await isRefused();
    await hall.settle();
    expect(await served(id)).toMatchObject({ state: 'ANSWERED', notice: { channel: 'POST', servedOn: null, letter: { state: 'QUEUED' } } });
    expect(await messages()).toBe(before);
  });

  it('is tried again while the mailbox is busy, and goes by letter after two days', async () => {
    bundid.faults.busy = true;
    const [late, soon] = [await isRefused(), await isRefused()];
    await expect(hall.settle()).rejects.toThrow('503');
    expect((await served(late.id)).notice).toMatchObject({ channel: 'ACCOUNT_MAILBOX', providedAt: null, servedOn: null });
    hall.turnTo('2027-01-09');
    await hall.sweep();
    expect((await served(late.id)).notice.channel).toBe('ACCOUNT_MAILBOX');
    hall.turnTo('2027-01-11');
    await hall.sweep();
    for (const { id } of [late, soon]) expect((await served(id)).notice).toMatchObject({ channel: 'POST', letter: { state: 'QUEUED' } });
  });
});

describe('the fake mailbox, for what it proves', () => {
  const entityId = () => `${hall.dillingen.origin}/auth/metadata/bundid`;
  const strange = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

  async function puts({ issuer = entityId(), pdf = '%PDF-', sum = pdf }: { issuer?: string; pdf?: string; sum?: string } = {}): Promise<number> {
    const content = JSON.stringify({
      mailboxUuid: handle, stork_qaa_level: 1, sender: 'Stadt', title: 'Bescheid', content: 'Guten Tag', service: 'Parken', reference: 'x', senderUrl: 'https://dillingen.example',
      attachments: [{ filename: 'b.pdf', sha512sum: createHash('sha512').update(sum).digest('hex'), contentLength: pdf.length }],
    });
    const form = new FormData();
    form.set('json', JSON.stringify({ content, sha512sum: createSign('sha512').update(content).sign(strange, 'base64') }));
    form.set('files', new Blob([pdf], { type: 'application/pdf' }), 'b.pdf');
    const token = await new SignJWT({}).setProtectedHeader({ alg: 'RS512' }).setIssuer(issuer).setIssuedAt().setExpirationTime('1m').sign(strange);
    return (await fetch(new URL('/v6/mailbox/messages', bundid.entityId.replace('bundid.localhost', '127.0.0.1')), { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: form })).status;
  }

  it('takes nothing that a stranger signed in the name of a town, nor from nobody', async () => {
    const before = await messages();
    expect([await puts(), await puts({ issuer: 'https://elsewhere.example' }), await puts({ issuer: '' })]).toEqual([400, 401, 401]);
    expect(await messages()).toBe(before);
  });
});
