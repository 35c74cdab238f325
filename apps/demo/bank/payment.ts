/** Where a payment stands at the bank; the last four are final. */
export type BankStatus = 'created' | 'authorised' | 'paid' | 'failed' | 'cancelled' | 'expired';

export interface PaymentOrder {
  /** Integer cents, more than zero. */
  readonly amountCents: number;
  readonly currency: 'EUR';
  /** The merchant's own number for this attempt. */
  readonly reference: string;
  readonly purpose: string;
  /** Where the browser goes afterwards; nothing is added to it. */
  readonly returnUrl: string;
  /** Code of the account that the money goes to. */
  readonly merchant: string;
  /** Who people read that they pay; the code when it is absent. */
  readonly merchantName?: string;
}

export interface BankPayment extends PaymentOrder {
  readonly id: string;
  readonly status: BankStatus;
  /** ISO instants of real time: the bank does not know the demo clock. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

export type BankEvent = 'authorise' | 'pay' | 'decline' | 'cancel' | 'expire';

const transitions: Readonly<Record<BankEvent, { readonly from: readonly BankStatus[]; readonly to: BankStatus }>> = {
  authorise: { from: ['created'], to: 'authorised' },
  pay: { from: ['created', 'authorised'], to: 'paid' },
  decline: { from: ['created', 'authorised'], to: 'failed' },
  cancel: { from: ['created', 'authorised'], to: 'cancelled' },
  expire: { from: ['created', 'authorised'], to: 'expired' },
};

/** @returns the status after the event, undefined when the event comes too late. */
export function statusAfter(status: BankStatus, event: BankEvent): BankStatus | undefined {
  const { from, to } = transitions[event];
  return from.includes(status) ? to : undefined;
}

/** Reads an order as a merchant sends it. @returns the name of the first field that is wrong, or the order. */
export function readOrder(body: unknown): PaymentOrder | { readonly wrong: string } {
  const order = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string, max: number): boolean => typeof order[name] === 'string' && order[name].length > 0 && order[name].length <= max;

  if (!Number.isSafeInteger(order['amountCents']) || (order['amountCents'] as number) <= 0) return { wrong: 'amountCents' };
  if (order['currency'] !== 'EUR') return { wrong: 'currency' };
  for (const [name, max] of [['reference', 140], ['purpose', 280], ['merchant', 60]] as const) if (!text(name, max)) return { wrong: name };
  if (!text('returnUrl', 2_000) || !isWebAddress(order['returnUrl'] as string)) return { wrong: 'returnUrl' };
  if (order['merchantName'] !== undefined && !text('merchantName', 120)) return { wrong: 'merchantName' };
  return order as unknown as PaymentOrder;
}

const isWebAddress = (text: string): boolean => URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
