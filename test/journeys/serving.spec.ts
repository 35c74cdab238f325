import PostalMime from 'postal-mime';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseView, CaseWorker } from '../support/case-worker.js';
import type { Submitted } from '../support/citizen.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { readPdf } from '../support/pdf.js';
import { signedIn } from '../support/signed-in.js';
import type { TownBrowser } from '../support/town-browser.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const PARKING = 'resident-parking-permit';
/** What everybody has of their application, whatever the notice does. */
const COPY = { title: 'Kopie Ihrer Angaben (PDF)' };
const OWN = 'query ($r: String!) { ownCase(reference: $r) { state stateText nextStep papers { title path } timeline { title done } } }';
const NOTICE = 'query ($id: ID!) { case(id: $id) { state servingChannel notice { channel notifiedOn fetchedAt servedOn remedyEndsOn letter { id state } } } }';

interface Own {
  readonly state: string;
  readonly stateText: string;
  readonly nextStep: string;
  readonly papers: readonly { readonly title: string; readonly path: string }[];
}

interface Served {
  readonly state: string;
  readonly servingChannel: string;
  readonly notice: { readonly channel: string; readonly notifiedOn: string | null; readonly fetchedAt: string | null; readonly servedOn: string | null; readonly remedyEndsOn: string | null; readonly letter: { readonly id: string; readonly state: string } | null } | null;
}

describe('a notice and the day on which it is served', () => {
  let login: TestLogin;
  let hall: TownHall;

  beforeAll(async () => {
    login = await startLogin();
  });

  // Friday before Epiphany week: the ten days and what follows meet weekends.
  beforeEach(async () => {
    hall = await townHall({ issuer: login.issuer, on: '2027-01-08' });
  });

  afterEach(() => hall.close());

  afterAll(() => login.close());

  const consents = (browser: TownBrowser, given: boolean): Promise<{ declareServing: { __typename: string; code?: string } }> =>
    browser.ask('mutation ($input: DeclareServingInput!) { declareServing(input: $input) { __typename ... on ProblemFailure { code } } }', { input: { channel: 'OWN_PORTAL', given } });

  const own = (browser: TownBrowser, reference: string): Promise<Own> => browser.ask<{ ownCase: Own }>(OWN, { r: reference }).then((data) => data.ownCase);
  const served = (clerk: CaseWorker, id: string): Promise<Served> => clerk.ask<{ case: Served }>(NOTICE, { id }).then((data) => data.case);

  async function refuses(clerk: CaseWorker, reference: string, more: object = {}): Promise<CaseView> {
    const { id, version } = await clerk.assesses(reference, { permit: 'refuse' });
    const changed = await clerk.change('issueNotice', { caseId: id, version, ...more });
    if (!changed.case) throw new Error(JSON.stringify(changed));
    return changed.case;
  }

  async function story(code: 'dueren' | 'dillingen', consent: boolean): Promise<{ browser: TownBrowser; clerk: CaseWorker; permit: Submitted }> {
    const { browser, citizen } = await signedIn(hall, login, 'citizen-low', code);
    if (consent) await consents(browser, true);
    const permit = await citizen.submits(PARKING, code === 'dueren' ? parkingAnswers() : dillingenParkingAnswers());
    return { browser, clerk: await hall.town(code).caseWorker(`${code}-traffic-1`), permit };
  }

  // Düren has no objection: one month to the court; Dillingen has one. Served on a Sunday: the fetch counts a day later, whatever day that is.
  it.each([['dueren', '2027-01-17', '2027-02-17'], ['dillingen', '2027-01-17', '2027-02-17']] as const)('on our portal counts from the day after it was fetched, in %s', async (code, servedOn, remedyEndsOn) => {
    const { browser, clerk, permit } = await story(code, true);
    const { id } = await refuses(clerk, permit.reference);
    expect(await served(clerk, id)).toMatchObject({ state: 'DISPATCHED', servingChannel: 'OWN_PORTAL', notice: { channel: 'OWN_PORTAL', notifiedOn: '2027-01-08', fetchedAt: null, servedOn: null, remedyEndsOn: null, letter: null } });
    await hall.settle();
    const mails = await Promise.all(hall.town(code).mails().map((raw) => PostalMime.parse(raw)));
    const told = mails.find(({ subject }) => subject?.startsWith('Ein Bescheid liegt'))!;
    expect(told.text).toContain(`/konto/vorgaenge/${permit.reference}`);
    expect(`${told.subject}${told.text}`).not.toMatch(/Ablehnung|Bewohnerpark|Weidenbach/);

    const waiting = await own(browser, permit.reference);
    expect(waiting).toMatchObject({ stateText: 'Ihr Bescheid liegt in Ihrem Konto bereit.', nextStep: expect.stringContaining('18. Januar 2027'), papers: [{ title: 'Bescheid abrufen (PDF)' }, COPY] });
    const { path } = waiting.papers[0]!;
    // The code alone opens the state, never the notice; another account, another town and nobody neither.
    expect(await hall.town(code).ask('query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { papers { title } } }', { r: permit.reference, c: permit.accessCode })).toEqual({ caseStatus: { papers: [COPY] } });
    const stranger = (await signedIn(hall, login, 'citizen-high', code)).browser;
    const neighbour = (await signedIn(hall, login, 'citizen-low', code === 'dueren' ? 'dillingen' : 'dueren')).browser;
    for (const other of [stranger, neighbour]) expect((await other.get(path)).status).toBe(404);
    expect((await hall.town(code).get(path)).status).toBe(404);
    expect((await served(clerk, id)).notice).toMatchObject({ fetchedAt: null });

    hall.turnTo('2027-01-16');
    expect((await browser.get(path)).status).toBe(200);
    expect(await served(clerk, id)).toMatchObject({ state: 'CLOSED', notice: { servedOn, remedyEndsOn } });
    hall.turnTo('2027-01-20');
    expect((await browser.get(path)).status).toBe(200);
    expect(await served(clerk, id)).toMatchObject({ notice: { servedOn, remedyEndsOn } });
    expect(await own(browser, permit.reference)).toMatchObject({ stateText: 'Sie haben Ihren Bescheid abgerufen.', papers: [{ title: 'Bescheid (PDF)' }, COPY] });
    await hall.sweep();
    expect((await served(clerk, id)).notice!.channel).toBe('OWN_PORTAL');
  });

  it('that nobody fetches is withdrawn after ten days, not served, and comes by letter under a new date', async () => {
    const { browser, clerk, permit } = await story('dueren', true);
    const { id } = await refuses(clerk, permit.reference);
    const { path } = (await own(browser, permit.reference)).papers[0]!;
    // The tenth day, 18 January, is a Monday: the last one.
    hall.turnTo('2027-01-18');
    await hall.sweep();
    expect((await served(clerk, id)).notice!.channel).toBe('OWN_PORTAL');

    hall.turnTo('2027-01-19');
    expect((await browser.get(path)).status).toBe(404);
    expect((await own(browser, permit.reference)).papers).toMatchObject([COPY]);
    await hall.sweep();
    await hall.sweep();
    const renewed = await served(clerk, id);
    expect(renewed).toMatchObject({ state: 'ANSWERED', notice: { channel: 'POST', servedOn: null, letter: { state: 'QUEUED' } } });
    await clerk.dispatches([renewed.notice!.letter!.id], '2027-01-19');
    expect(await served(clerk, id)).toMatchObject({ state: 'CLOSED', notice: { servedOn: '2027-01-23', remedyEndsOn: '2027-02-23' } });
    await hall.settle();
    const [letter, ...more] = hall.dueren.letters();
    expect(more).toEqual([]);
    expect((await readPdf(letter!.pdf)).text).toContain('19. Januar 2027');
    const mails = await Promise.all(hall.dueren.mails().map((raw) => PostalMime.parse(raw)));
    expect(mails.map(({ subject }) => subject)).toContainEqual(expect.stringContaining('Ihr Bescheid kommt mit der Post'));
  });

  it('goes by letter without consent, without account, when consent was taken back, for a tax, or when the desk wants it', async () => {
    const { browser, citizen } = await signedIn(hall, login, 'citizen-low');
    const [traffic, taxes] = [await hall.dueren.caseWorker('dueren-traffic-1'), await hall.dueren.caseWorker('dueren-tax-1')];
    const channelOf = async (clerk: CaseWorker, reference: string) => (await served(clerk, (await clerk.finds(reference)).id)).servingChannel;

    const before = await citizen.submits(PARKING, parkingAnswers());
    expect(await channelOf(traffic, before.reference)).toBe('POST');
    expect(await consents(browser, true)).toMatchObject({ declareServing: { __typename: 'DeclareServingPayload' } });
    expect(await channelOf(traffic, before.reference)).toBe('OWN_PORTAL');
    const dog = await citizen.submits('dog-tax-registration', dogTaxAnswers());
    expect(await channelOf(taxes, dog.reference)).toBe('POST');
    const anonymous = await signedIn(hall, login, 'citizen-high');
    expect(await channelOf(traffic, (await anonymous.citizen.submits(PARKING, parkingAnswers())).reference)).toBe('POST');

    const { id } = await refuses(traffic, before.reference, { byLetter: true });
    expect(await served(traffic, id)).toMatchObject({ state: 'ANSWERED', notice: { channel: 'POST', letter: { state: 'QUEUED' } } });
    const after = await citizen.submits(PARKING, parkingAnswers());
    await consents(browser, false);
    expect(await channelOf(traffic, after.reference)).toBe('POST');
    expect(await browser.ask('{ account { servedOnPortal } }')).toEqual({ account: { servedOnPortal: false } });
    expect(await consents({ ask: (query: string, variables: object) => hall.dueren.ask(query, variables) } as TownBrowser, true)).toMatchObject({ declareServing: { code: 'NOT_FOUND' } });
  });

  it('that came back is made once more: the old letter stays here, and nothing is due before the new date allows it', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const citizen = (await signedIn(hall, login, 'citizen-low')).citizen;
    const dog = await citizen.submits('dog-tax-registration', dogTaxAnswers());
    await clerk.assesses(dog.reference);
    const first = await clerk.issues(dog.reference);
    const owed = (await citizen.owes(first.notice!.paymentReference!))!;
    hall.turnTo('2027-03-01');
    expect(await clerk.change('reissueNotice', { caseId: first.id, version: first.version - 1 })).toMatchObject({ code: 'CONFLICT' });
    const again = (await clerk.change('reissueNotice', { caseId: first.id, version: first.version })).case!;
    expect(again).toMatchObject({ state: 'ANSWERED', notice: { letter: { state: 'QUEUED' } } });
    expect(again.notice!.letter.id).not.toBe(first.notice!.letter.id);
    expect(await clerk.dispatches([first.notice!.letter.id], '2027-03-01')).toMatchObject({ code: 'WRONG_STATE' });

    const later = (await citizen.owes(first.notice!.paymentReference!))!;
    expect(later.total).toEqual(owed.total);
    expect(owed.dues[0]!.dueOn < '2027-03-01').toBe(true);
    expect(later.dues.every(({ dueOn }) => dueOn >= '2027-04-05')).toBe(true);
    await clerk.dispatches([again.notice!.letter.id], '2027-03-01');
    await hall.settle();
    expect(hall.dueren.letters().map(({ dispatchedOn }) => dispatchedOn)).toEqual(['2027-03-01']);
  });
});
