import { berlinDate } from '#kernel';
import { aDog, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { Submitted } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { DatabaseProxy } from './database-proxy.js';
import { GatewayProcess } from './gateway-process.js';

const SUBMIT = 'mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { ... on SubmitApplicationPayload { submission { reference accessCode } } ... on Failure { code } } }';
const START = 'mutation ($input: StartPaymentInput!) { startPayment(input: $input) { ... on StartPaymentPayload { token redirectUrl } ... on Failure { code } } }';
const REFRESH = 'mutation ($input: RefreshPaymentInput!) { refreshPayment(input: $input) { ... on RefreshPaymentPayload { payment { state } } ... on Failure { code } } }';

const today = berlinDate(new Date());

/** The worst moments, and whether the process dies or only loses its database. */
const MOMENTS = (['before-commit', 'after-commit'] as const).flatMap((when) => (['the process is killed', 'the connection is cut'] as const).map((fate) => [when, fate] as const));
type Moment = (typeof MOMENTS)[number];

describe('a gateway that breaks at the worst moment', () => {
  let hall: TownHall;
  let proxy: DatabaseProxy;
  let gateway: GatewayProcess;

  beforeAll(async () => {
    hall = await townHall({ on: today });
    proxy = await DatabaseProxy.start(hall.databaseUrl);
    gateway = await GatewayProcess.start(hall, proxy.url);
  });

  afterAll(async () => {
    await gateway?.stop();
    await proxy?.close();
    await hall?.close();
  });

  /** Sends a request that is struck at this moment; whoever sent it gets no answer, or one that says nothing. */
  async function struck(statement: RegExp, [when, fate]: Moment, query: string, variables: object): Promise<void> {
    const blow = fate === 'the process is killed' ? () => gateway.kill() : () => undefined;
    const hit = proxy.arm({ statement, when, blow });
    const answer = await gateway.ask(query, variables).catch(() => undefined);
    await hit;
    if (fate === 'the process is killed') await gateway.stop();
    if (answer) expect(answer.errors).toMatchObject([{ message: 'internal error' }]);
    expect(gateway.alive).toBe(fate === 'the connection is cut');
    if (!gateway.alive) gateway = await GatewayProcess.start(hall, proxy.url);
  }

  const count = async (sql: string, parameters: unknown[] = []): Promise<number> => (await hall.look<{ count: number }>(`SELECT count(*)::int AS count FROM ${sql}`, parameters))[0]!.count;
  const pass = (minutes: number): void => hall.clock.set(new Date(Date.now() + minutes * 60_000));

  it.each(MOMENTS)('while a registration is sent off, %s, %s: repeated, it is one case with one reference', async (...moment) => {
    const anna = hall.dueren.citizen();
    const token = await anna.fills('dog-tax-registration', dogTaxAnswers({ newDogs: [aDog({ keptSince: today })] }));
    const cases = await count('stadttor.case_file');
    const input = { token, idempotencyKey: 'one intention', declarations: ['true-and-complete', 'report-changes'] };
    await struck(/INSERT INTO "?(stadttor"?\."?)?case_file/, moment, SUBMIT, { input });
    expect((await count('stadttor.case_file')) - cases).toBe(moment[0] === 'after-commit' ? 1 : 0);

    const again = async (): Promise<Submitted> => (await gateway.ask<{ submitApplication: { submission: Submitted } }>(SUBMIT, { input })).data!.submitApplication.submission;
    const [first, second] = [await again(), await again()];
    expect(first.reference).toMatch(/^20\d\d-/);
    expect(second).toEqual(first);
    expect((await count('stadttor.case_file')) - cases).toBe(1);
    expect(await anna.status(first.reference, first.accessCode)).toMatchObject({ state: 'RECEIVED' });
  });

  describe('while somebody pays', () => {
    /** A notice with something open; answers its reference. */
    async function aNotice(): Promise<string> {
      pass(0);
      const clerk = await hall.dueren.caseWorker('dueren-tax-1');
      const dog = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ newDogs: [aDog({ keptSince: today })] }));
      const { notice } = await clerk.answers(dog.reference, today);
      return notice!.paymentReference!;
    }
    const inputFor = (reference: string) => ({ input: { reference, dueIds: [], method: 'demo-bank', idempotencyKey: reference } });
    const atBank = (reference: string) => hall.bank.ledger.all().filter((payment) => payment.reference === reference);

    /** Whoever paid is told so once, on every account. */
    async function isPaidOnce(reference: string): Promise<void> {
      pass(400);
      await hall.sweep();
      await hall.settle();
      expect(atBank(reference).map(({ status }) => status)).toEqual(['paid']);
      expect((await hall.dueren.citizen().owes(reference))!.open.cents).toBe(0);
      const attempts = 'stadttor.payment_attempt a JOIN stadttor.open_item i ON i.id = a.open_item_id WHERE i.reference = $1';
      expect(await count(attempts, [reference])).toBe(1);
      expect(await count(`stadttor.payment_event e JOIN stadttor.payment_attempt a ON a.id = e.attempt_id JOIN stadttor.open_item i ON i.id = a.open_item_id WHERE i.reference = $1 AND e.event = 'payment-received'`, [reference])).toBe(1);
      expect(await count(`stadttor.document d JOIN stadttor.payment_attempt a ON a.receipt_document_id = d.id JOIN stadttor.open_item i ON i.id = a.open_item_id WHERE i.reference = $1`, [reference])).toBe(1);
    }

    async function paysNow(reference: string): Promise<void> {
      const { data } = await gateway.ask<{ startPayment: { token: string; redirectUrl: string } }>(START, inputFor(reference));
      hall.dueren.citizen().decidesAtBank(data!.startPayment.redirectUrl, 'pay');
      await gateway.ask(REFRESH, { input: { token: data!.startPayment.token } });
    }

    it.each(MOMENTS)('and the attempt is written, %s, %s', async (...moment) => {
      const reference = await aNotice();
      await struck(/INSERT INTO "?(stadttor"?\."?)?payment_attempt/, moment, START, inputFor(reference));
      expect(atBank(reference)).toEqual([]);
      await paysNow(reference);
      await isPaidOnce(reference);
    });

    it('and the bank has heard of it, but its answer finds nobody', async () => {
      const reference = await aNotice();
      const create = hall.bank.ledger.create.bind(hall.bank.ledger);
      const spy = jest.spyOn(hall.bank.ledger, 'create').mockImplementation((order, key) => {
        gateway.kill();
        return create(order, key);
      });
      await expect(gateway.ask(START, inputFor(reference))).rejects.toThrow(/closed|ECONNRESET|socket/);
      spy.mockRestore();
      await gateway.stop();
      gateway = await GatewayProcess.start(hall, proxy.url);
      expect(atBank(reference)).toHaveLength(1);
      await paysNow(reference);
      await isPaidOnce(reference);
    });

    it.each(MOMENTS)('and the bank\'s address is written down, %s, %s', async (...moment) => {
      const reference = await aNotice();
      await struck(/UPDATE "?(stadttor"?\."?)?payment_attempt/, moment, START, inputFor(reference));
      expect(atBank(reference)).toHaveLength(1);
      await paysNow(reference);
      await isPaidOnce(reference);
    });

    it.each(MOMENTS)('and the money is written down, %s, %s: the sweep settles it', async (...moment) => {
      const reference = await aNotice();
      const { data } = await gateway.ask<{ startPayment: { token: string; redirectUrl: string } }>(START, inputFor(reference));
      hall.dueren.citizen().decidesAtBank(data!.startPayment.redirectUrl, 'pay');
      await struck(/UPDATE "?(stadttor"?\."?)?payment_attempt/, moment, REFRESH, { input: { token: data!.startPayment.token } });
      await isPaidOnce(reference);
    });
  });
});
