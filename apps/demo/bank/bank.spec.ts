import { mkdtempSync, readFileSync, rmSync, appendFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import { bankApp } from './bank-app.js';
import { bankControl } from './control.js';
import { Faults } from './faults.js';
import { BankLedger } from './ledger.js';
import { merchantKey, merchantOf } from './merchant-key.js';

const secret = 'a secret of the bank';
const order = { amountCents: 8_400, currency: 'EUR', reference: 'attempt-1', purpose: 'Hundesteuer 2027', returnUrl: 'http://dueren.localhost:8080/bezahlen/abc', merchant: 'dueren' };

describe('demo bank', () => {
  let folder: string;
  let journal: string;
  let now: Date;
  let ledger: BankLedger;
  let app: FastifyInstance;
  let control: FastifyInstance;

  const open = async (): Promise<void> => {
    const faults = new Faults();
    ledger = new BankLedger(journal, () => now);
    app = await bankApp({ root: process.cwd(), ledger, faults, secret, publicOrigin: 'http://bank.localhost:8080' });
    control = bankControl(ledger, faults);
  };
  const close = async (): Promise<void> => {
    await Promise.all([app.close(), control.close()]);
    ledger.close();
  };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bank-'));
    journal = join(folder, 'journal.ndjson');
    now = new Date('2027-01-04T09:00:00Z');
    await open();
  });
  afterEach(async () => {
    await close();
    rmSync(folder, { recursive: true });
  });

  const as = (merchant: string): { authorization: string } => ({ authorization: `Bearer ${merchantKey(secret, merchant)}` });
  const create = (body: object = order, key = 'key-1', merchant = 'dueren') =>
    app.inject({ method: 'POST', url: '/api/payments', headers: { ...as(merchant), 'idempotency-key': key }, payload: body });
  const status = async (id: string, merchant = 'dueren') => (await app.inject({ url: `/api/payments/${id}`, headers: as(merchant) })).json();
  const decide = (id: string, decision: string, headers = {}) => app.inject({
    method: 'POST', url: `/pay/${id}`, payload: `decision=${decision}`, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  });

  it('takes an order, lets a person pay it and tells the merchant', async () => {
    const created = await create();
    const { id, payUrl } = created.json();
    expect(created.statusCode).toBe(201);
    expect(created.json()).toEqual({ id, status: 'created', payUrl: `http://bank.localhost:8080/pay/${id}` });
    expect(new URL(payUrl).pathname).toBe(`/pay/${id}`);

    const page = await app.inject({ url: `/pay/${id}` });
    expect(page.body).toContain('84,00 Euro');
    expect(page.headers['content-security-policy']).toContain("form-action 'self' http://dueren.localhost:8080;");

    const paid = await decide(id, 'pay');
    expect([paid.statusCode, paid.headers.location]).toEqual([303, order.returnUrl]);
    expect(await status(id)).toEqual({ id, status: 'paid', amountCents: 8_400, currency: 'EUR', reference: 'attempt-1', merchant: 'dueren' });
  });

  it('names the payee as the merchant wishes', async () => {
    const { id } = (await create({ ...order, merchantName: 'Stadt Düren' })).json();

    expect((await app.inject({ url: `/pay/${id}` })).body).toContain('<dd>Stadt Düren</dd>');
    expect((await app.inject({ url: '/' })).body).toContain('<td>Stadt Düren</td>');
  });

  it.each([['decline', 'failed'], ['cancel', 'cancelled']])('ends by %s as %s and stays so', async (decision, state) => {
    const { id } = (await create()).json();

    await decide(id, decision);
    await decide(id, 'pay');

    expect((await status(id)).status).toBe(state);
    expect((await app.inject({ url: `/pay/${id}` })).body).not.toContain('<form');
  });

  it('answers the same key and order with the same payment, and another order with a conflict', async () => {
    const first = await create();
    const answers = await Promise.all(Array.from({ length: 20 }, () => create()));

    expect(new Set(answers.map(({ body }) => body))).toEqual(new Set([first.body]));
    expect(ledger.all()).toHaveLength(1);
    expect((await create({ ...order, amountCents: 1 })).statusCode).toBe(409);
    expect((await create({ ...order, merchant: 'dillingen' }, 'key-1', 'dillingen')).json().id).not.toBe(first.json().id);
  });

  it('refuses what it can not vouch for', async () => {
    const bare = { method: 'POST', url: '/api/payments', payload: order } as const;
    expect((await app.inject(bare)).statusCode).toBe(401);
    expect((await app.inject({ ...bare, headers: { ...as('dueren'), 'content-type': 'application/json' } })).statusCode).toBe(400);
    expect((await create({ ...order, merchant: 'dillingen' })).statusCode).toBe(403);

    const wrong = [{ amountCents: 0 }, { amountCents: 1.5 }, { currency: 'USD' }, { returnUrl: 'javascript:alert(1)' }, { purpose: '' }, { merchantName: '' }];
    for (const part of wrong) expect((await create({ ...order, ...part }, 'other')).statusCode).toBe(422);
  });

  it("keeps a merchant's payments from the others", async () => {
    const { id } = (await create()).json();

    expect(await status(id, 'dillingen')).toEqual({ error: 'NOT_FOUND' });
    expect(await status('pay_unknown')).toEqual({ error: 'NOT_FOUND' });
    expect(merchantOf(secret, `Bearer dueren.${'0'.repeat(64)}`)).toBeUndefined();
  });

  it('does not let another site press the button', async () => {
    const { id } = (await create()).json();

    expect((await decide(id, 'pay', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(400);
    expect((await decide(id, 'pay', { origin: 'http://evil.example', host: 'bank.localhost:8080' })).statusCode).toBe(400);
    expect((await status(id)).status).toBe('created');
  });

  it('forgets nothing when it is killed, and drops a line that was not finished', async () => {
    const { id } = (await create()).json();
    await decide(id, 'pay');
    await close();
    appendFileSync(journal, '{"type":"moved","id":"');
    await open();

    expect((await status(id)).status).toBe('paid');
    expect((await create()).json().id).toBe(id);
    expect(readFileSync(journal, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('expires after half an hour without a decision', async () => {
    const { id } = (await create()).json();

    now = new Date('2027-01-04T09:29:59Z');
    expect((await status(id)).status).toBe('created');
    now = new Date('2027-01-04T09:30:00Z');
    expect((await status(id)).status).toBe('expired');
  });

  describe('knobs for tests', () => {
    const orderFault = (fault: object) => control.inject({ method: 'POST', url: '/control/faults', payload: fault });

    it('fails before the effect, as often as ordered', async () => {
      await orderFault({ mode: 'fail-500', times: 2, on: 'create' });

      expect([(await create()).statusCode, (await create()).statusCode, (await create()).statusCode]).toEqual([500, 500, 201]);
    });

    it('drops the reply after the effect', async () => {
      await orderFault({ mode: 'drop-reply', on: 'create' });
      const url = await app.listen({ host: '127.0.0.1', port: 0 });
      const call = () => fetch(`${url}/api/payments`, { method: 'POST', headers: { ...as('dueren'), 'idempotency-key': 'k', 'content-type': 'application/json' }, body: JSON.stringify(order) });

      await expect(call()).rejects.toThrow('fetch failed');
      expect(ledger.all()).toHaveLength(1);
      expect((await call()).status).toBe(201);
      expect(ledger.all()).toHaveLength(1);
    });

    it('answers late', async () => {
      await orderFault({ mode: 'answer-late', delayMs: 150 });
      const begin = Date.now();
      await create();

      expect(Date.now() - begin).toBeGreaterThanOrEqual(145);
    });

    it('moves a payment by hand, and knows no other faults', async () => {
      const { id } = (await create()).json();
      await control.inject({ method: 'POST', url: `/control/payments/${id}/authorise` });
      expect((await status(id)).status).toBe('authorised');
      await control.inject({ method: 'POST', url: `/control/payments/${id}/expire` });
      expect((await status(id)).status).toBe('expired');

      expect((await control.inject({ method: 'POST', url: `/control/payments/${id}/pay` })).statusCode).toBe(409);
      expect((await orderFault({ mode: 'explode' })).statusCode).toBe(422);
    });
  });
});
