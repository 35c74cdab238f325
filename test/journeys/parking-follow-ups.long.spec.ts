import type { Answers } from '#sdk/form';
import { FollowUps } from '../../libs/engines/cases/permits/follow-ups.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { PermitHolder } from '../support/permit-holder.js';
import { signedIn } from '../support/signed-in.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

const SERVICE = 'resident-parking-permit';
const CLERK = { dueren: 'dueren-traffic-1', dillingen: 'dillingen-traffic-1' } as const;

describe('what follows a resident parking permit', () => {
  let login: TestLogin;
  let hall: TownHall;

  beforeAll(async () => {
    login = await startLogin();
  });

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04', issuer: login.issuer });
  });

  afterAll(() => login.close());

  afterEach(() => hall.close());

  const clerkOf = (town: Town): string => CLERK[town.code as keyof typeof CLERK];

  /** Somebody whose permit is valid from today. */
  async function aHolder(town: Town = hall.dueren, changes: Answers = {}): Promise<PermitHolder> {
    const answers = { startsOn: '2027-01-04', ...changes };
    const submitted = await town.citizen().submits(SERVICE, town.code === 'dueren' ? parkingAnswers(answers) : dillingenParkingAnswers(answers));
    const holder = new PermitHolder(town, submitted);
    await holder.gets(clerkOf(town));
    return holder;
  }

  const wardens = async (town: Town): Promise<string> => {
    const clerk = await town.caseWorker(clerkOf(town));
    return (await town.get(`/amt/files/permits/${SERVICE}.csv`, { cookie: clerk.cookie })).body.toString();
  };

  describe('an extension', () => {
    it('asks the period alone, begins where the old permit ends, is decided, paid and issued, in Düren', async () => {
      const lucja = await aHolder(hall.dueren, { months: '6', startsOn: '2027-01-31' });
      const old = await lucja.prints();
      expect(old.words).toMatch(/31\.\s+Januar\s+2027\s+bis\s+30\.\s+Juli\s+2027/);

      hall.turnTo('2027-06-04');
      expect((await lucja.status()).followUps).toEqual([{ code: 'extension', title: 'Ausweis verlängern' }, { code: 'vehicle-change', title: 'Auto wechseln' }]);
      const { pages, answers } = await lucja.fills('extension', { months: '12' });
      expect(pages).toEqual(['period']);
      expect(answers).toMatchObject({ givenName: 'Łucja', familyName: 'Weidenbach', plate: 'DN-LW 88', months: '6', startsOn: '2027-07-31' });

      const next = await lucja.sends('extension', { months: '12' });
      expect(await lucja.offers()).toEqual(['vehicle-change']);
      const granted = await next.isReleased('dueren-traffic-1');
      expect(granted.assessment!.total.cents).toBe(3070);
      expect(await next.status()).toMatchObject({ state: 'AWAITING_PAYMENT', papers: [{ kind: 'COPY' }] });
      await hall.dueren.citizen().pays(granted.notice!.paymentReference!);
      await hall.settle();
      const fresh = await next.prints();
      expect(fresh.words).toMatch(/31\.\s+Juli\s+2027\s+bis\s+30\.\s+Juli\s+2028/);
      expect(fresh.code).not.toBe(old.code);

      const validOn = async (day: string) => {
        hall.turnTo(day);
        return [await lucja.checks(old.code, 'DN-LW 88'), await lucja.checks(fresh.code, 'DN-LW 88')];
      };
      expect(await validOn('2027-07-30')).toEqual([true, false]);
      expect(await validOn('2027-07-31')).toEqual([false, true]);
      expect(await lucja.offers()).toEqual([]);
      await hall.sweep();
      expect(await lucja.status()).toMatchObject({ state: 'CLOSED', papers: [{ kind: 'COPY' }] });
      expect(await next.offers()).toEqual(['vehicle-change']);
    });

    it('is open from the day that the town has set, in Dillingen a year before, and only to the last day', async () => {
      const bert = await aHolder(hall.dillingen, { months: '24' });
      hall.turnTo('2028-01-02');
      expect(await bert.offers()).toEqual(['vehicle-change']);
      expect(await bert.asksFor('extension')).toMatchObject({ code: 'WRONG_STATE' });
      hall.turnTo('2028-01-03');
      expect(await bert.offers()).toContain('extension');
      hall.turnTo('2029-01-03');
      const next = await bert.sends('extension', { months: '12' });
      hall.turnTo('2029-01-04');
      expect(await bert.offers()).toEqual([]);
      const granted = await next.isReleased('dillingen-traffic-1');
      expect(granted.assessment!.total.cents).toBe(4800);
    });

    it('that was refused can be asked for again, and one that is under way can not', async () => {
      const lucja = await aHolder();
      hall.turnTo('2027-12-20');
      const first = await lucja.sends('extension', { months: '12' });
      expect(await lucja.asksFor('extension')).toMatchObject({ code: 'WRONG_STATE' });
      const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
      await clerk.answers(first.submitted.reference, '2027-12-20', { permit: 'refuse' });
      expect(await lucja.offers()).toEqual(['extension', 'vehicle-change']);
    });

    it('is one, whoever sends two drafts of it at once', async () => {
      const lucja = await aHolder();
      hall.turnTo('2027-12-20');
      const drafts = [await lucja.fills('extension', { months: '12' }), await lucja.fills('extension', { months: '24' })];
      const sent = await Promise.all(drafts.map(({ token }) => hall.dueren.citizen().sends(token, token)));
      expect(sent.map(({ code }) => code ?? 'sent').toSorted()).toEqual(['WRONG_STATE', 'sent']);
    });

    it('would be two if nobody asked again with the permit locked: the control', async () => {
      const lucja = await aHolder();
      hall.turnTo('2027-12-20');
      const drafts = [await lucja.fills('extension', { months: '12' }), await lucja.fills('extension', { months: '24' })];
      jest.spyOn(hall.app.get(FollowUps, { strict: false }), 'maySend').mockResolvedValue(true);
      const sent = await Promise.all(drafts.map(({ token }) => hall.dueren.citizen().sends(token, token)));
      jest.restoreAllMocks();
      expect(sent.map(({ code }) => code ?? 'sent')).toEqual(['sent', 'sent']);
    });
  });

  describe('another vehicle', () => {
    it('costs its own fee in Düren; the old permit ends with the day on which the new one begins', async () => {
      const lucja = await aHolder();
      const old = await lucja.prints();
      hall.turnTo('2027-03-01');
      const next = await lucja.sends('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'registered-to-me', startsOn: '2027-03-10' });
      const granted = await next.isReleased('dueren-traffic-1');
      expect(granted.assessment).toMatchObject({ total: { cents: 1020 } });
      expect(await lucja.checks(old.code, 'DN-LW 88')).toBe(true);
      expect(await wardens(hall.dueren)).toContain('DN-LW 88;2027-01-04;2028-01-03');
      await hall.dueren.citizen().pays(granted.notice!.paymentReference!);
      await hall.settle();

      const fresh = await next.prints();
      expect(fresh.words).toContain('DN-XY 7');
      expect(fresh.words).toMatch(/10\.\s+März\s+2027\s+bis\s+3\.\s+Januar\s+2028/);
      const on = async (day: string) => {
        hall.turnTo(day);
        const list = await wardens(hall.dueren);
        return [await lucja.checks(old.code, 'DN-LW 88'), list.includes('DN-LW 88'), await lucja.checks(fresh.code, 'DN-XY 7'), list.includes('DN-XY 7')];
      };
      expect(await on('2027-03-09')).toEqual([true, true, false, false]);
      expect(await lucja.offers()).toEqual([]);
      expect(await on('2027-03-10')).toEqual([false, false, true, true]);
      await hall.sweep();
      expect(await lucja.status()).toMatchObject({ state: 'CLOSED', papers: [{ kind: 'COPY' }], followUps: [] });
      expect(await next.offers()).toEqual(['vehicle-change']);
    });

    it('is free in Dillingen: issued without a payment, and the old permit is worth nothing the same moment', async () => {
      const bert = await aHolder(hall.dillingen);
      const old = await bert.prints();
      const next = await bert.sends('vehicle-change', { plate: 'SLS-NN 1', vehicleUse: 'registered-to-me', startsOn: '2027-01-04' });
      expect(await bert.checks(old.code, 'SLS-LW 88')).toBe(true);
      const granted = await next.isReleased('dillingen-traffic-1');
      expect(granted.notice!.paymentReference).toBeNull();
      const fresh = await next.prints();
      expect(await next.status()).toMatchObject({ state: 'ISSUED', paymentReference: null });
      expect([await bert.checks(old.code, 'SLS-LW 88'), await bert.checks(fresh.code, 'SLS-NN 1'), await bert.checks(fresh.code, 'SLS-LW 88')]).toEqual([false, true, false]);
      expect(await wardens(hall.dillingen)).not.toContain('SLS-LW 88');
      expect(await bert.status()).toMatchObject({ state: 'CLOSED' });
      const mails = hall.dillingen.mails().join('\n');
      expect(mails).toContain('Es kostet Sie nichts');
      expect(mails).not.toContain('SLS-NN 1');

      const clerk = await hall.dillingen.caseWorker('dillingen-traffic-1');
      const related = await clerk.ask<{ case: object }>('query ($id: ID!) { case(id: $id) { follows { reference title } followedBy { reference } summary { rows { label value } } } }', { id: granted.id });
      expect(related.case).toMatchObject({ follows: { reference: bert.submitted.reference, title: 'Bewohnerparkausweis beantragen' }, followedBy: [] });
      expect(JSON.stringify(related.case)).toContain('"label":"Bisheriges Kennzeichen","value":"SLS-LW 88"');
      expect((await clerk.finds(bert.submitted.reference)).history.map(({ text }) => text)).toContain('Ausweis durch einen neuen ersetzt');
    });

    it('of somebody else waits for a person, as it did the first time', async () => {
      const lucja = await aHolder();
      const next = await lucja.sends('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'permanently-used', evidence: 'by-post', startsOn: '2027-01-05' });
      const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
      expect((await clerk.finds(next.submitted.reference)).rulingsDue[0]!.suggested).toBeNull();
      await expect(next.isReleased('dueren-traffic-1')).rejects.toThrow('WRONG_STATE');
    });

    it('is not for the same plate, not before the permit begins and not after it ends', async () => {
      const lucja = await aHolder(hall.dueren, { startsOn: '2027-03-01', months: '6' });
      const change = (answers: Answers) => lucja.fills('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'registered-to-me', ...answers });
      await expect(change({ startsOn: '2027-02-28' })).rejects.toThrow('TOO_EARLY');
      hall.turnTo('2027-08-01');
      await expect(change({ startsOn: '2027-09-01' })).rejects.toThrow('TOO_LATE');
      await expect(change({ startsOn: '2027-07-31' })).rejects.toThrow('TOO_EARLY');
      await expect(change({ plate: 'DN-LW 88', startsOn: '2027-08-31' })).rejects.toThrow('StoppedPayload');
    });
  });

  describe('can not be had by', () => {
    it('somebody without the code, of another town, of another account, or in a code that nobody offers', async () => {
      const lucja = await aHolder();
      const { reference, accessCode } = lucja.submitted;
      expect(await lucja.asksFor('vehicle-change', { reference, accessCode: '0000-0000-0000' })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await lucja.asksFor('vehicle-change', { reference })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await new PermitHolder(hall.dillingen, lucja.submitted).asksFor('vehicle-change')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await lucja.asksFor('second-car')).toMatchObject({ code: 'WRONG_STATE' });
      expect(await lucja.asksFor('Robert"); --')).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await lucja.asksFor('vehicle-change', { reference, accessCode })).toMatchObject({ __typename: 'StartFollowUpPayload' });
    });

    it('somebody whose permit was not issued yet, was given back, or has made room already', async () => {
      const submitted = await hall.dueren.citizen().submits(SERVICE, parkingAnswers({ startsOn: '2027-01-04', givenName: 'Bert', plate: 'DN-BR 7' }));
      const early = new PermitHolder(hall.dueren, submitted);
      expect(await early.offers()).toEqual([]);
      expect(await early.asksFor('vehicle-change')).toMatchObject({ code: 'WRONG_STATE' });

      const lucja = await aHolder();
      const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
      const draft = await lucja.fills('vehicle-change', { plate: 'DN-XY 7', vehicleUse: 'registered-to-me', startsOn: '2027-01-05' });
      const { id, version } = await clerk.finds(lucja.submitted.reference);
      await clerk.change('returnPermit', { caseId: id, version });
      expect(await lucja.asksFor('vehicle-change')).toMatchObject({ code: 'WRONG_STATE' });
      expect(await hall.dueren.citizen().sends(draft.token, draft.token)).toMatchObject({ code: 'WRONG_STATE' });
    });

    it('posting what was taken over: name, zone, days of the old permit', async () => {
      const lucja = await aHolder();
      hall.turnTo('2027-12-20');
      const { token } = await lucja.fills('extension', { months: '12' });
      const citizen = hall.dueren.citizen();
      expect(await citizen.savesPage(token, 'person', { familyName: 'Neu' })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await citizen.savesPage(token, 'permit', { endsOn: '2035-12-31' })).toMatchObject({ code: 'NOT_FOUND' });
      expect(await citizen.savesPage(token, 'period', { months: '12', startsOn: '2027-12-20' })).toMatchObject({ fields: [{ path: 'startsOn', code: 'UNDECLARED' }] });
    });
  });

  it('is begun from the account that sent the first one, without the code, and from no other', async () => {
    const { browser, citizen } = await signedIn(hall, login, 'citizen-low');
    const holder = new PermitHolder(hall.dueren, await citizen.submits(SERVICE, parkingAnswers({ startsOn: '2027-01-04' })));
    await holder.gets('dueren-traffic-1');
    const input = { reference: holder.submitted.reference, followUp: 'vehicle-change' };
    const query = 'mutation ($input: StartFollowUpInput!) { startFollowUp(input: $input) { __typename } }';
    expect(await browser.ask(query, { input })).toEqual({ startFollowUp: { __typename: 'StartFollowUpPayload' } });
    const other = await signedIn(hall, login, 'citizen-high');
    expect(await other.browser.ask(query, { input })).toEqual({ startFollowUp: { __typename: 'ProblemFailure' } });
    const own = await browser.ask<{ ownDrafts: { title: string }[] }>('query { ownDrafts { title } }', {});
    expect(own.ownDrafts).toEqual([{ title: 'Auto auf dem Bewohnerparkausweis wechseln' }]);
  });
});
