import { setTimeout as sleep } from 'node:timers/promises';

import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';

import type { Faults, Operation } from './faults.js';
import type { BankLedger } from './ledger.js';
import { merchantOf } from './merchant-key.js';
import { readOrder } from './payment.js';
import type { BankPayment } from './payment.js';

export interface BankApiOptions {
  readonly ledger: BankLedger;
  readonly faults: Faults;
  /** The secret behind the merchants' keys. */
  readonly secret: string;
  /** Where people pay: `http://bank.localhost:8080`. */
  readonly publicOrigin: string;
}

interface Answer {
  readonly code: number;
  readonly body: object;
}

const failure = (code: number, error: string): Answer => ({ code, body: { error } });

/** `POST /api/payments`, `GET /api/payments/:id`, `POST /api/payments/:id/cancel`: for merchants, with their key. */
export const bankApi: FastifyPluginAsync<BankApiOptions> = async (app, options) => {
  const { ledger } = options;

  app.post('/api/payments', (request, reply) => answer(options, 'create', request, reply, (merchant) => create(options, merchant, request)));

  app.get<{ Params: { id: string } }>('/api/payments/:id', (request, reply) =>
    answer(options, 'status', request, reply, (merchant) => shown(owned(ledger.find(request.params.id), merchant))));

  app.post<{ Params: { id: string } }>('/api/payments/:id/cancel', (request, reply) =>
    answer(options, 'cancel', request, reply, (merchant) => {
      const payment = owned(ledger.find(request.params.id), merchant);
      return shown(payment && (ledger.move(payment.id, 'cancel') ?? payment));
    }));
};

function create({ ledger, publicOrigin }: BankApiOptions, merchant: string, request: FastifyRequest): Answer {
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) return failure(400, 'IDEMPOTENCY_KEY_MISSING');

  const order = readOrder(request.body);
  if ('wrong' in order) return { code: 422, body: { error: 'INVALID_FIELD', field: order.wrong } };
  if (order.merchant !== merchant) return failure(403, 'FOREIGN_MERCHANT');

  const outcome = ledger.create(order, key);
  if ('conflict' in outcome) return failure(409, 'IDEMPOTENCY_MISMATCH');
  return { code: 201, body: { id: outcome.payment.id, status: 'created', payUrl: `${publicOrigin}/pay/${outcome.payment.id}` } };
}

/** A payment of somebody else looks like one that does not exist. */
const owned = (payment: BankPayment | undefined, merchant: string): BankPayment | undefined => (payment?.merchant === merchant ? payment : undefined);

function shown(payment: BankPayment | undefined): Answer {
  if (!payment) return failure(404, 'NOT_FOUND');
  const { id, status, amountCents, currency, reference, merchant } = payment;
  return { code: 200, body: { id, status, amountCents, currency, reference, merchant } };
}

/** Checks the key, lets an ordered fault have its way, answers. */
async function answer({ faults, secret }: BankApiOptions, operation: Operation, request: FastifyRequest, reply: FastifyReply, work: (merchant: string) => Answer): Promise<unknown> {
  const merchant = merchantOf(secret, request.headers.authorization);
  if (!merchant) return reply.code(401).send({ error: 'UNKNOWN_KEY' });

  const fault = faults.take(operation);
  if (fault?.mode === 'fail-500') return reply.code(500).send({ error: 'ORDERED_FAILURE' });

  const { code, body } = work(merchant);
  if (fault?.mode === 'drop-reply') {
    reply.hijack();
    return request.raw.socket.destroy();
  }
  if (fault?.mode === 'answer-late') await sleep(fault.delayMs ?? 10_000);
  return reply.code(code).send(body);
}
