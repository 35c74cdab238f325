import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { OpenItems, StopPayments } from '#engines/payments';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { BankEvent } from '../../apps/demo/bank/payment.js';
import type { CaseView } from '../support/case-worker.js';
import { Applicant } from '../support/dialogue.js';
import { startLogin } from '../support/login.js';
import type { TestLogin } from '../support/login.js';
import { PermitHolder } from '../support/permit-holder.js';
import { signedIn } from '../support/signed-in.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const PARKING = 'resident-parking-permit';
const CLERK = { dueren: 'dueren-traffic-1', dillingen: 'dillingen-traffic-1' } as const;

interface Status {
  readonly state: string;
  readonly stateText: string;
  readonly nextStep: string;
  readonly paymentReference: string | null;
  readonly mayWithdraw: boolean;
  readonly withdrawalFee: { readonly cents: number } | null;
  readonly timeline: readonly { readonly title: string; readonly done: boolean }[];
}

class Grantee {
  readonly applicant: Applicant;

  constructor(
    readonly town: Town,
    readonly holder: PermitHolder,
    readonly granted: CaseView,
  ) {
    this.applicant = new Applicant(town, holder.submitted);
  }

  get reference(): string {
    return this.granted.notice!.paymentReference!;
  }

  status(): Promise<Status> {
    const { reference, accessCode } = this.holder.submitted;
    const query = 'query ($r: String!, $c: String!) { caseStatus(reference: $r, accessCode: $c) { state stateText nextStep paymentReference mayWithdraw withdrawalFee { cents } timeline { title done } } }';
    return this.town.ask<{ caseStatus: Status }>(query, { r: reference, c: accessCode }).then((data) => data.caseStatus);
  }
}

/** What was claimed, paid and taken back for a case, past all locks. */
interface Money {
  readonly claimed: number;
  readonly allocated: number;
  readonly takenBack: number;
  readonly leftOver: number;
  readonly taken: number;
  readonly permits: number;
}

describe('what was granted and is not wanted any more', () => {
  let hall: TownHall;

  afterEach(async () => {
    jest.restoreAllMocks();
    await hall.close();
  });

  let people = 0;

  async function isGranted(code: 'dueren' | 'dillingen' = 'dueren', without: readonly string[] = []): Promise<Grantee> {
    people += 1;
    // Each time somebody else: a second permit of one person is checked by hand.
    const all = code === 'dueren' ? parkingAnswers({ givenName: `Lucja ${String.fromCodePoint(65 + (people % 26), 97 + Math.floor(people / 26))}`, plate: `DN-LW ${people}` }) : dillingenParkingAnswers();
    const answers = Object.fromEntries(Object.entries(all).filter(([key]) => !without.includes(key)));
    const town = hall.town(code);
    const holder = new PermitHolder(town, await town.citizen().submits(PARKING, answers));
    return new Grantee(town, holder, await holder.isReleased(CLERK[code]));
  }

  const money = async ({ granted: { id } }: Grantee, reference: string): Promise<Money> => {
    const [found] = await hall.look<Omit<Money, 'taken'>>(
      `WITH due AS (SELECT d.id, d.amount_cents FROM stadttor.open_item i JOIN stadttor.open_item_due d ON d.open_item_id = i.id WHERE i.about_id = $1),
         attempt AS (SELECT a.* FROM stadttor.payment_attempt a JOIN stadttor.open_item i ON i.id = a.open_item_id WHERE i.about_id = $1)
       SELECT (SELECT sum(amount_cents)::int FROM due) AS claimed,
         (SELECT coalesce(sum(p.amount_cents), 0)::int FROM stadttor.payment_allocation p JOIN due ON due.id = p.due_id) AS allocated,
         (SELECT coalesce(sum(b.amount_cents), 0)::int FROM stadttor.open_item_taken_back b JOIN due ON due.id = b.due_id) AS "takenBack",
         (SELECT coalesce(sum(left_over_cents), 0)::int FROM attempt) AS "leftOver",
         (SELECT count(*)::int FROM stadttor.permit WHERE case_id = $1) AS permits`,
      [id],
    );
    const taken = hall.bank.ledger.all().filter((payment) => payment.reference === reference && payment.status === 'paid').reduce((sum, { amountCents }) => sum + amountCents, 0);
    return { ...found!, taken };
  };

  describe('by law of the town', () => {
    let login: TestLogin;

    beforeAll(async () => {
      login = await startLogin();
    });

    beforeEach(async () => {
      hall = await townHall({ on: '2027-01-04', issuer: login.issuer });
    });

    afterAll(() => login.close());

    it('costs nothing in Düren: the claim is taken back and stays in the books, link and page say so, a mail goes out', async () => {
      const lucja = await isGranted();
      expect(await lucja.status()).toMatchObject({ mayWithdraw: true, withdrawalFee: null });
      expect(await lucja.applicant.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN', mayWithdraw: false } });
      await hall.settle();
      const status = await lucja.status();
      expect(status).toMatchObject({ state: 'WITHDRAWN', paymentReference: null, nextStep: expect.stringContaining('Sie müssen nichts zahlen') });
      expect(status.timeline.map(({ title, done }) => [title, done])).toEqual([[expect.any(String), true], [expect.any(String), true], [expect.any(String), true], ['Zurückgezogen', true]]);

      const citizen = lucja.town.citizen();
      expect(await lucja.town.ask('query ($r: String!) { payable(reference: $r) { settled total { cents } takenBack { cents } open { cents } } }', { r: lucja.reference })).toEqual({
        payable: { settled: true, total: { cents: 0 }, takenBack: { cents: 3070 }, open: { cents: 0 } },
      });
      expect(await citizen.startsPaying(lucja.reference)).toMatchObject({ code: 'NOTHING_TO_PAY' });
      expect(await money(lucja, lucja.reference)).toEqual({ claimed: 3070, allocated: 0, takenBack: 3070, leftOver: 0, taken: 0, permits: 0 });
      const mails = await Promise.all(lucja.town.mails().map((raw) => PostalMime.parse(raw)));
      expect(mails.at(-1)!.subject).toContain('Antrag zurückgezogen');
      expect(mails.at(-1)!.text).toContain('Es entstehen keine Kosten');
      const clerk = await hall.dueren.caseWorker(CLERK.dueren);
      expect(await clerk.opens(lucja.granted.id)).toMatchObject({ state: 'WITHDRAWN', history: expect.arrayContaining([expect.objectContaining({ text: 'Nach der Genehmigung zurückgezogen' })]) });
      expect(await lucja.applicant.withdraws()).toMatchObject({ code: 'WRONG_STATE' });
    });

    it('costs a share in Dillingen from 2027 on, which can be paid and ends there', async () => {
      const bert = await isGranted('dillingen');
      expect(await bert.status()).toMatchObject({ mayWithdraw: true, withdrawalFee: { cents: 1200 } });
      await bert.applicant.withdraws();
      await hall.settle();
      expect(await bert.status()).toMatchObject({ state: 'WITHDRAWN', paymentReference: bert.reference, nextStep: 'Für die Entscheidung bleiben 12,00 Euro zu zahlen.' });
      const mails = await Promise.all(bert.town.mails().map((raw) => PostalMime.parse(raw)));
      expect(mails.at(-1)!.text).toContain('ein Teil der Gebühr');
      const citizen = bert.town.citizen();
      expect((await citizen.owes(bert.reference))!.open.cents).toBe(1200);
      expect(await citizen.pays(bert.reference)).toMatchObject({ state: 'PAID' });
      await hall.settle();
      expect(await bert.status()).toMatchObject({ state: 'WITHDRAWN', paymentReference: null, nextStep: 'Alles ist bezahlt. Sie müssen nichts mehr tun.' });
      expect(await money(bert, bert.reference)).toEqual({ claimed: 4800, allocated: 1200, takenBack: 3600, leftOver: 0, taken: 1200, permits: 0 });
    });

    it('costs nothing as long as the letter has not left, and the letter does not leave', async () => {
      const bert = await isGranted('dillingen', ['email']);
      expect((await bert.status()).withdrawalFee).toBeNull();
      await bert.applicant.withdraws();
      const clerk = await hall.dillingen.caseWorker(CLERK.dillingen);
      expect(await clerk.dispatches([bert.granted.notice!.letter.id], '2027-01-04')).toMatchObject({ code: 'WRONG_STATE' });
      await hall.settle();
      expect(bert.town.letters()).toEqual([]);
      expect(await money(bert, bert.reference)).toMatchObject({ takenBack: 4800 });

      const sent = await isGranted('dillingen', ['email']);
      await clerk.dispatches([sent.granted.notice!.letter.id], '2027-01-04');
      expect((await sent.status()).withdrawalFee).toEqual({ cents: 1200 });
    });

    it('has its price of the day of the application', async () => {
      await hall.close();
      hall = await townHall({ on: '2026-12-30' });
      const bert = await isGranted('dillingen');
      hall.turnTo('2027-01-08');
      expect((await bert.status()).withdrawalFee).toBeNull();
    });

    it('is not fetched from the portal any more, and the sweep leaves it alone', async () => {
      const { browser, citizen } = await signedIn(hall, login, 'citizen-low');
      await browser.ask('mutation ($input: DeclareServingInput!) { declareServing(input: $input) { __typename } }', { input: { channel: 'OWN_PORTAL', given: true } });
      const { email: _email, ...answers } = parkingAnswers();
      const submitted = await citizen.submits(PARKING, answers);
      const holder = new PermitHolder(hall.dueren, submitted);
      const granted = await holder.isReleased(CLERK.dueren);
      const withdrawn = await browser.ask<{ withdrawApplication: object }>('mutation ($input: WithdrawApplicationInput!) { withdrawApplication(input: $input) { __typename ... on CaseStatusPayload { status { state papers { kind } } } } }', { input: { reference: submitted.reference } });
      expect(withdrawn.withdrawApplication).toMatchObject({ status: { state: 'WITHDRAWN', papers: [{ kind: 'COPY' }] } });
      hall.turnTo('2027-02-01');
      await hall.sweep();
      await hall.settle();
      expect(hall.dueren.letters()).toEqual([]);
      expect(await hall.look('SELECT 1 FROM stadttor.case_notice WHERE case_id = $1 AND withdrawn_on IS NULL', [granted.id])).toEqual([]);
    });
  });

  describe('and the bank', () => {
    beforeEach(async () => {
      hall = await townHall({ on: '2027-01-04' });
    });

    it('has been paid: then it is not withdrawn, whoever had not come back yet', async () => {
      const lucja = await isGranted();
      const citizen = lucja.town.citizen();
      const { redirectUrl } = await citizen.startsPaying(lucja.reference);
      citizen.decidesAtBank(redirectUrl!, 'pay');
      expect(await lucja.applicant.withdraws()).toMatchObject({ code: 'WRONG_STATE' });
      await hall.settle();
      expect(await lucja.status()).toMatchObject({ state: 'ISSUED' });
      expect(await money(lucja, lucja.reference)).toEqual({ claimed: 3070, allocated: 3070, takenBack: 0, leftOver: 0, taken: 3070, permits: 1 });
    });

    it('is told that nobody is to pay there any more', async () => {
      const lucja = await isGranted();
      const citizen = lucja.town.citizen();
      const { token, redirectUrl } = await citizen.startsPaying(lucja.reference);
      expect(await lucja.applicant.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN' } });
      citizen.decidesAtBank(redirectUrl!, 'pay');
      expect(hall.bank.ledger.all().map(({ status }) => status)).toEqual(['cancelled']);
      expect(await lucja.town.ask('query ($t: String!) { payment(token: $t) { state owed } }', { t: token })).toEqual({ payment: { state: 'CANCELLED', owed: false } });
    });

    it('does not answer, and is paid all the same: nothing is lost, the desk and the payer are told', async () => {
      const lucja = await isGranted();
      const citizen = lucja.town.citizen();
      const { token, redirectUrl } = await citizen.startsPaying(lucja.reference);
      hall.bank.faults.order({ mode: 'fail-500', on: 'status', times: 3 });
      expect(await lucja.applicant.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN' } });
      hall.bank.faults.clear();
      citizen.decidesAtBank(redirectUrl!, 'pay');
      expect(await citizen.returnsFromBank(token!)).toMatchObject({ state: 'PAID', leftOver: { cents: 3070 } });
      await hall.settle();
      expect(await money(lucja, lucja.reference)).toEqual({ claimed: 3070, allocated: 0, takenBack: 3070, leftOver: 3070, taken: 3070, permits: 0 });
      expect((await lucja.status()).nextStep).toContain('gibt Ihnen 30,70 Euro zurück');
      const clerk = await hall.dueren.caseWorker(CLERK.dueren);
      expect((await clerk.inbox('UNREAD')).edges.map(({ node }) => node.reference)).toEqual([lucja.holder.submitted.reference]);
      expect((await clerk.opens(lucja.granted.id)).history.at(-1)).toMatchObject({ text: expect.stringContaining('bitte der Kasse zur Erstattung melden'), note: '30,70 Euro' });
    });

    it('is paid between question and decision: one of both, never both', async () => {
      for (let round = 0; round < 6; round += 1) {
        const lucja = await isGranted();
        const citizen = lucja.town.citizen();
        const { token, redirectUrl } = await citizen.startsPaying(lucja.reference);
        jest.spyOn(hall.app.get(StopPayments, { strict: false }), 'execute').mockResolvedValue();
        citizen.decidesAtBank(redirectUrl!, 'pay');
        await Promise.all([lucja.applicant.withdraws(), citizen.returnsFromBank(token!)]);
        await hall.settle();
        const { state } = await lucja.status();
        const found = await money(lucja, lucja.reference);
        expect(state === 'WITHDRAWN' ? found : undefined).toEqual(state === 'WITHDRAWN' ? { claimed: 3070, allocated: 0, takenBack: 3070, leftOver: 3070, taken: 3070, permits: 0 } : undefined);
        expect(state === 'ISSUED' ? found : undefined).toEqual(state === 'ISSUED' ? { claimed: 3070, allocated: 3070, takenBack: 0, leftOver: 0, taken: 3070, permits: 1 } : undefined);
        expect(['WITHDRAWN', 'ISSUED']).toContain(state);
      }
    });

    it('would be both if nobody looked again at what is paid: the control', async () => {
      const lucja = await isGranted();
      const items = hall.app.get(OpenItems, { strict: false });
      const before = await hall.database.withTenant({ tenantId: hall.dueren.tenant.id }, 'read', (tx) => items.about(tx, lucja.granted.id));
      await lucja.town.citizen().pays(lucja.reference);
      jest.spyOn(hall.app.get(StopPayments, { strict: false }), 'execute').mockResolvedValue();
      jest.spyOn(items, 'held').mockResolvedValue(before);
      expect(await lucja.applicant.withdraws()).toMatchObject({ status: { state: 'WITHDRAWN' } });
      expect(await money(lucja, lucja.reference)).toMatchObject({ allocated: 3070, takenBack: 3070 });
    });
  });

  type Happening =
    | { readonly does: 'start' }
    | { readonly does: 'bank'; readonly at: number; readonly event: BankEvent }
    | { readonly does: 'return'; readonly at: number }
    | { readonly does: 'withdraw' }
    | { readonly does: 'sweep'; readonly after: number }
    | { readonly does: 'fault' };

  const happening: fc.Arbitrary<Happening> = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ does: 'start' as const }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant('bank' as const), at: fc.nat(3), event: fc.constantFrom<BankEvent>('pay', 'pay', 'authorise', 'cancel') }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant('return' as const), at: fc.nat(3) }) },
    { weight: 2, arbitrary: fc.constant({ does: 'withdraw' as const }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant('sweep' as const), after: fc.constantFrom(1, 20, 95) }) },
    { weight: 2, arbitrary: fc.constant({ does: 'fault' as const }) },
  );

  it('whatever happens between its holder, the bank and us: paid and issued, or withdrawn and every cent noted', async () => {
    hall = await townHall({ on: '2027-01-04' });
    const pass = (minutes: number): void => hall.clock.set(new Date(hall.clock.now().getTime() + minutes * 60_000));
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 12 }), async (happenings) => {
        hall.turnTo('2027-01-04');
        const lucja = await isGranted();
        const citizen = lucja.town.citizen();
        const tokens: string[] = [];
        const payments = () => hall.bank.ledger.all().filter((payment) => payment.reference === lucja.reference);
        for (const one of happenings) {
          if (one.does === 'start') {
            const { token } = await citizen.startsPaying(lucja.reference);
            if (token) tokens.push(token);
          } else if (one.does === 'bank') {
            const payment = payments()[one.at];
            if (payment) hall.bank.ledger.move(payment.id, one.event);
          } else if (one.does === 'return') {
            if (tokens[one.at]) await citizen.returnsFromBank(tokens[one.at]!);
          } else if (one.does === 'withdraw') await lucja.applicant.withdraws();
          else if (one.does === 'sweep') {
            pass(one.after);
            await hall.sweep();
          } else hall.bank.faults.order({ mode: 'fail-500', on: 'status', times: 2 });
        }
        hall.bank.faults.clear();
        for (let round = 0; round < 3; round += 1) {
          pass(370);
          await hall.sweep();
        }
        await hall.settle();
        const { state } = await lucja.status();
        const found = await money(lucja, lucja.reference);
        expect(found.taken).toBe(found.allocated + found.leftOver);
        const owed = { 'AWAITING_PAYMENT': { allocated: 0, takenBack: 0, permits: 0 }, 'ISSUED': { allocated: 3070, takenBack: 0, permits: 1 }, 'WITHDRAWN': { allocated: 0, takenBack: 3070, permits: 0 } }[state];
        expect(found).toMatchObject({ ...owed, claimed: 3070 });
      }),
      { numRuns: 12, interruptAfterTimeLimit: 40_000 },
    );
  });
});
