import { createHash, randomBytes } from 'node:crypto';

import { Journal } from './journal.js';
import { statusAfter } from './payment.js';
import type { BankEvent, BankPayment, BankStatus, PaymentOrder } from './payment.js';

type Entry =
  | { readonly type: 'created'; readonly payment: BankPayment; readonly key: string; readonly hash: string }
  | { readonly type: 'moved'; readonly id: string; readonly status: BankStatus; readonly at: string };

export type CreateOutcome = { readonly payment: BankPayment } | { readonly conflict: true };

/** Half an hour to pay. */
const lifetimeMs = 30 * 60_000;

/** All payments of the bank, in memory and in a journal. */
export class BankLedger {
  readonly #payments = new Map<string, BankPayment>();
  readonly #keys = new Map<string, { readonly id: string; readonly hash: string }>();
  readonly #journal: Journal<Entry>;

  constructor(file: string, private readonly now: () => Date = () => new Date()) {
    this.#journal = new Journal<Entry>(file);
    for (const entry of this.#journal.entries) this.#apply(entry);
  }

  /** One payment per merchant and key: the same order again answers the same payment, another order is a conflict. */
  create(order: PaymentOrder, idempotencyKey: string): CreateOutcome {
    const key = `${order.merchant}:${idempotencyKey}`;
    const hash = hashOf(order);
    const known = this.#keys.get(key);
    if (known) return known.hash === hash ? { payment: this.#payments.get(known.id)! } : { conflict: true };

    const { amountCents, currency, reference, purpose, returnUrl, merchant, merchantName } = order;
    const at = this.now();
    const payment: BankPayment = {
      id: `pay_${randomBytes(16).toString('hex')}`,
      amountCents, currency, reference, purpose, returnUrl, merchant,
      ...(merchantName && { merchantName }),
      status: 'created',
      createdAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + lifetimeMs).toISOString(),
    };
    this.#record({ type: 'created', payment, key, hash });
    return { payment };
  }

  /** @returns undefined for an unknown id. */
  find(id: string): BankPayment | undefined {
    const payment = this.#payments.get(id);
    if (!payment || payment.expiresAt > this.now().toISOString()) return payment;
    return this.move(id, 'expire') ?? payment;
  }

  /** @returns the payment after the event; undefined when it is unknown or the event comes too late. */
  move(id: string, event: BankEvent): BankPayment | undefined {
    const payment = this.#payments.get(id);
    const status = payment && statusAfter(payment.status, event);
    if (!status) return undefined;

    this.#record({ type: 'moved', id, status, at: this.now().toISOString() });
    return this.#payments.get(id);
  }

  /** Newest first. */
  all(): BankPayment[] {
    return [...this.#payments.keys()].reverse().flatMap((id) => this.find(id) ?? []);
  }

  close(): void {
    this.#journal.close();
  }

  #record(entry: Entry): void {
    this.#journal.append(entry);
    this.#apply(entry);
  }

  #apply(entry: Entry): void {
    if (entry.type === 'created') {
      this.#payments.set(entry.payment.id, entry.payment);
      this.#keys.set(entry.key, { id: entry.payment.id, hash: entry.hash });
    } else {
      const payment = this.#payments.get(entry.id);
      if (payment) this.#payments.set(entry.id, { ...payment, status: entry.status });
    }
  }
}

/** The same fields in another order are the same order. */
const hashOf = (order: PaymentOrder): string =>
  createHash('sha256').update(JSON.stringify(Object.entries(order).sort(([a], [b]) => (a < b ? -1 : 1)))).digest('hex');
