import { setTimeout as sleep } from 'node:timers/promises';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { readPdf } from '../support/pdf.js';
import type { Citizen } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

describe('paying a notice', () => {
  let hall: TownHall;
  let anna: Citizen;
  const logLines: string[] = [];

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04', logLines });
    anna = hall.dueren.citizen();
  });

  afterAll(() => hall.close());

  beforeEach(() => {
    hall.bank.faults.clear();
    hall.turnTo('2027-01-04');
    logLines.length = 0;
  });

  /** A notice over 84 euros in four parts; answers its reference. */
  async function aNotice(): Promise<string> {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const dog = await anna.submits('dog-tax-registration', dogTaxAnswers());
    return (await clerk.answers(dog.reference, '2027-01-04')).notice!.paymentReference!;
  }

  const pass = (minutes: number): void => hall.clock.set(new Date(hall.clock.now().getTime() + minutes * 60_000));
  const atBank = (reference: string) => hall.bank.ledger.all().filter((payment) => payment.reference === reference);
  const open = async (reference: string): Promise<number> => (await anna.owes(reference))!.open.cents;
  const stateOf = async (token: string): Promise<string> => (await hall.dueren.ask<{ payment: { state: string } }>('query ($t: String!) { payment(token: $t) { state } }', { t: token })).payment.state;
  const onlyAttempt = async (reference: string) =>
    hall.look<{ state: string; id: string; amount: number }>(
      `SELECT a.state, a.id, a.amount_cents::int AS amount FROM stadttor.payment_attempt a JOIN stadttor.open_item i ON i.tenant_id = a.tenant_id AND i.id = a.open_item_id WHERE i.reference = $1 ORDER BY a.id`,
      [reference],
    );

  async function started(reference: string, options: Parameters<Citizen['startsPaying']>[1] = {}): Promise<{ token: string; redirectUrl: string }> {
    const answer = await anna.startsPaying(reference, options);
    if (!answer.token) throw new Error(JSON.stringify(answer));
    return { token: answer.token, redirectUrl: answer.redirectUrl! };
  }

  describe('asks for what is owed', () => {
    it('and that is one sum in assessment, notice, open item and bank', async () => {
      const clerk = await hall.dueren.caseWorker('dueren-tax-1');
      const dog = await anna.submits('dog-tax-registration', dogTaxAnswers());
      const { assessment, notice } = await clerk.answers(dog.reference, '2027-01-04');
      await hall.settle();
      const owed = (await anna.owes(notice!.paymentReference!))!;
      expect(owed.dues.map(({ dueOn, amount }) => ({ dueOn, amount }))).toEqual(assessment!.dues.map(({ dueOn, amount }) => ({ dueOn, amount })));
      expect(owed.total.cents).toBe(assessment!.total.cents);
      const letter = hall.dueren.letters().at(-1)!;
      const { text } = await readPdf(letter.pdf);
      for (const words of ['84,00', '21,00', notice!.paymentReference!]) expect(text).toContain(words);
      await started(notice!.paymentReference!);
      expect(atBank(notice!.paymentReference!).map(({ amountCents, merchant, currency }) => ({ amountCents, merchant, currency }))).toEqual([{ amountCents: 8400, merchant: 'dueren', currency: 'EUR' }]);
    });

    it('one due amount, the rest, and then nothing', async () => {
      const reference = await aNotice();
      const { dues } = (await anna.owes(reference))!;
      await anna.pays(reference, [dues[2]!.id]);
      expect((await anna.owes(reference))!.dues.map((due) => due.open.cents)).toEqual([2100, 2100, 0, 2100]);
      await anna.pays(reference);
      expect(await open(reference)).toBe(0);
      expect(atBank(reference).map(({ amountCents }) => amountCents).toSorted((a, b) => a - b)).toEqual([2100, 6300]);
      expect((await anna.startsPaying(reference)).code).toBe('NOTHING_TO_PAY');
    });

    it('however the reference is typed', async () => {
      const reference = await aNotice();
      expect(await open(` ${reference.replaceAll(/[.-]/g, ' ')} `)).toBe(8400);
    });
  });

  describe('once', () => {
    it('for one intention, though it is started twenty times at once and again', async () => {
      const reference = await aNotice();
      const all = await Promise.all(Array.from({ length: 20 }, () => anna.startsPaying(reference, { key: 'one intention' })));
      all.push(await anna.startsPaying(reference, { key: 'one intention' }));
      expect(new Set(all.map(({ token, redirectUrl }) => `${token} ${redirectUrl}`)).size).toBe(1);
      expect(atBank(reference)).toHaveLength(1);
      expect(await onlyAttempt(reference)).toHaveLength(1);
    });

    it('and a key that comes with another wish is a mistake', async () => {
      const reference = await aNotice();
      await started(reference, { key: reference });
      const { dues } = (await anna.owes(reference))!;
      expect((await anna.startsPaying(reference, { key: reference, dueIds: [dues[0]!.id] })).code).toBe('IDEMPOTENCY_MISMATCH');
      expect(atBank(reference)).toHaveLength(1);
    });

    it('confirmed by one receipt and one mail, though twenty ask for it', async () => {
      const reference = await aNotice();
      const { token, redirectUrl } = await started(reference, { email: 'anna@post.example' });
      anna.decidesAtBank(redirectUrl, 'pay');
      const told = await Promise.all(Array.from({ length: 20 }, () => anna.returnsFromBank(token)));
      expect(new Set(told.map(({ state }) => state))).toEqual(new Set(['PAID']));
      await Promise.all([hall.settle(), ...Array.from({ length: 5 }, () => hall.dueren.get(told[0]!.receiptPath!))]);
      await hall.settle();
      const [receipts] = await hall.look(`SELECT count(*)::int AS count FROM stadttor.document d JOIN stadttor.payment_attempt a ON a.receipt_document_id = d.id JOIN stadttor.open_item i ON i.id = a.open_item_id WHERE i.reference = $1`, [reference]);
      expect(receipts).toEqual({ count: 1 });
      expect(hall.dueren.mails().filter((mail) => /^To: anna@post\.example/m.test(mail))).toHaveLength(1);
      expect(await open(reference)).toBe(0);
    });
  });

  describe('when the bank does not answer', () => {
    it('is never taken for failed, and is asked for again under the same number', async () => {
      const reference = await aNotice();
      hall.bank.faults.order({ mode: 'fail-500', times: 1, on: 'create' });
      expect((await anna.startsPaying(reference, { key: reference })).code).toBe('PROVIDER_UNAVAILABLE');
      expect((await onlyAttempt(reference)).map(({ state }) => state)).toEqual(['unknown']);
      const { redirectUrl, token } = await started(reference, { key: reference });
      anna.decidesAtBank(redirectUrl, 'pay');
      expect((await anna.returnsFromBank(token)).state).toBe('PAID');
      expect(atBank(reference)).toHaveLength(1);
    });

    it('finds again what the bank had made when its answer got lost', async () => {
      const reference = await aNotice();
      hall.bank.faults.order({ mode: 'drop-reply', times: 1, on: 'create' });
      expect((await anna.startsPaying(reference, { key: reference })).code).toBe('PROVIDER_UNAVAILABLE');
      expect(atBank(reference)).toHaveLength(1);
      pass(1);
      await hall.sweep();
      expect((await onlyAttempt(reference)).map(({ state }) => state)).toEqual(['redirected']);
      await started(reference, { key: reference });
      expect(atBank(reference)).toHaveLength(1);
    });

    it('learns by asking that it was paid, if nobody comes back and the first questions are lost', async () => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      anna.decidesAtBank(redirectUrl, 'pay');
      hall.bank.faults.order({ mode: 'drop-reply', times: 2, on: 'status' });
      await anna.returnsFromBank(token);
      expect(await stateOf(token)).toBe('REDIRECTED');
      pass(1);
      await hall.sweep();
      expect(await stateOf(token)).toBe('REDIRECTED');
      pass(2);
      await hall.sweep();
      expect(await stateOf(token)).toBe('PAID');
      expect(await open(reference)).toBe(0);
    });

    it('gives nobody an address for an attempt that is over', async () => {
      const reference = await aNotice();
      hall.bank.faults.order({ mode: 'fail-500', times: 20, on: 'create' });
      await anna.startsPaying(reference, { key: reference });
      pass(91);
      await hall.sweep();
      expect((await onlyAttempt(reference)).map(({ state }) => state)).toEqual(['expired']);
      hall.bank.faults.clear();
      expect((await anna.startsPaying(reference, { key: reference })).code).toBe('PROVIDER_UNAVAILABLE');
      expect(atBank(reference)).toEqual([]);
      const [{ asked }] = (await hall.look<{ asked: boolean }>('SELECT NOT provider_final AS asked FROM stadttor.payment_attempt ORDER BY id DESC LIMIT 1')) as [{ asked: boolean }];
      expect(asked).toBe(false);
    });
  });

  describe('ends as the bank says', () => {
    it.each([['decline', 'FAILED'], ['cancel', 'CANCELLED']] as const)('%s', async (decision, state) => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      anna.decidesAtBank(redirectUrl, decision);
      expect((await anna.returnsFromBank(token)).state).toBe(state);
      expect(await open(reference)).toBe(8400);
      expect((await anna.pays(reference)).state).toBe('PAID');
    });

    it('agreed to is not paid', async () => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      hall.bank.ledger.move(redirectUrl.split('/').at(-1)!, 'authorise');
      expect((await anna.returnsFromBank(token)).state).toBe('AUTHORISED');
      expect(await open(reference)).toBe(8400);
      anna.decidesAtBank(redirectUrl, 'pay');
      expect((await anna.returnsFromBank(token)).state).toBe('PAID');
      expect(await open(reference)).toBe(0);
    });

    it('too old: it is cancelled there, so that nobody pays it any more', async () => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      pass(91);
      await hall.sweep();
      expect(await stateOf(token)).toMatch(/CANCELLED|EXPIRED/);
      expect(hall.bank.ledger.move(redirectUrl.split('/').at(-1)!, 'pay')).toBeUndefined();
    });

    it('paid late, when the money comes after we had given up', async () => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      hall.bank.faults.order({ mode: 'fail-500', times: 2 });
      pass(91);
      await hall.sweep();
      expect(await stateOf(token)).toBe('EXPIRED');
      hall.bank.faults.clear();
      anna.decidesAtBank(redirectUrl, 'pay');
      pass(60);
      await hall.sweep();
      expect(await stateOf(token)).toBe('PAID_LATE');
      expect(await open(reference)).toBe(0);
    });

    it('with what is left over noted, when it is paid twice in two windows', async () => {
      const reference = await aNotice();
      const windows = [await started(reference), await started(reference)];
      for (const { redirectUrl } of windows) anna.decidesAtBank(redirectUrl, 'pay');
      const told = await Promise.all(windows.map(({ token }) => anna.returnsFromBank(token)));
      expect(told.map(({ state, leftOver }) => [state, leftOver.cents]).toSorted()).toEqual([['PAID', 0], ['PAID', 8400]]);
      expect(await open(reference)).toBe(0);
      const [sums] = await hall.look(`SELECT sum(p.amount_cents)::int AS allocated, max(d.amount_cents)::int AS most FROM stadttor.payment_allocation p JOIN stadttor.open_item_due d ON d.id = p.due_id JOIN stadttor.open_item i ON i.id = d.open_item_id WHERE i.reference = $1`, [reference]);
      expect(sums).toEqual({ allocated: 8400, most: 2100 });
    });
  });

  describe('believes no answer about another order', () => {
    const LIES: readonly [what: string, lie: object][] = [
      ['amount', { amountCents: 1 }],
      ['currency', { currency: 'USD' }],
      ['reference', { reference: '5.0410.999999-99' }],
      ['merchant', { merchant: 'dillingen' }],
    ];

    it.each(LIES)('with another %s: nothing moves, and the operator is told', async (_what, lie) => {
      const reference = await aNotice();
      const { redirectUrl, token } = await started(reference);
      const [id, before] = [redirectUrl.split('/').at(-1)!, await onlyAttempt(reference)];
      anna.decidesAtBank(redirectUrl, 'pay');
      const real = hall.bank.ledger.find.bind(hall.bank.ledger);
      const spy = jest.spyOn(hall.bank.ledger, 'find').mockImplementation((asked) => (asked === id ? { ...real(asked)!, ...lie } : real(asked)) as ReturnType<typeof real>);
      await anna.returnsFromBank(token);
      spy.mockRestore();
      expect(await onlyAttempt(reference)).toEqual(before);
      expect(await open(reference)).toBe(8400);
      if (!('merchant' in lie)) expect(logLines.join('')).toContain('provider answered for another order');
      pass(2);
      await hall.sweep();
      expect(await stateOf(token)).toBe('PAID');
    });
  });

  it('does not hold a connection while the bank thinks', async () => {
    const reference = await aNotice();
    hall.bank.faults.order({ mode: 'answer-late', times: 12, on: 'create', delayMs: 4000 });
    const waiting = Array.from({ length: 12 }, () => anna.startsPaying(reference));
    const bank = { answered: 0 };
    for (const one of waiting) void one.finally(() => (bank.answered += 1));
    while (atBank(reference).length < 12 && bank.answered === 0) await sleep(5);
    const [{ idle }] = (await hall.look<{ idle: number }>(`SELECT count(*)::int AS idle FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`)) as [{ idle: number }];
    const owed = await open(reference);
    // All of that while the bank still thought about every one of the twelve.
    expect({ ...bank, idle, owed }).toEqual({ answered: 0, idle: 0, owed: 8400 });
    await Promise.all(waiting);
  });
});
