import { err, ok } from '#kernel';
import type { Result } from '#kernel';
import type { MerchantAccount, PaymentProvider, PaymentProviderFactory, ProviderCalls, ProviderFailure, ProviderState, ProviderStatus } from '#sdk/payment';

/** A payment as the demo bank writes it. */
interface BankPayment {
  readonly id: string;
  readonly status: 'created' | 'authorised' | 'paid' | 'failed' | 'cancelled' | 'expired';
  readonly amountCents: number;
  readonly currency: 'EUR';
  readonly reference: string;
  readonly merchant: string;
  readonly payUrl?: string;
}

const STATES: Readonly<Record<BankPayment['status'], ProviderState>> = {
  created: 'open',
  authorised: 'authorised',
  paid: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
};

const FINAL: readonly ProviderState[] = ['paid', 'failed', 'cancelled', 'expired'];

/** The bank of the demonstration: a process of its own, believed only when asked. */
export const createProvider: PaymentProviderFactory = ({ BANK_API_URL: api }) => (api === undefined ? undefined : demoProvider(api));

const demoProvider = (api: string): PaymentProvider => ({
  code: 'demo',
  proof: 'status-query',

  async open(order, account, calls) {
    const { attemptId, amount, reference, purpose, returnUrl } = order;
    const body = { amountCents: amount.cents, currency: amount.currency, reference, purpose, returnUrl, merchant: account.merchant };
    const answer = await call(calls, { method: 'POST', url: `${api}/api/payments`, key: attemptId, body }, account);
    if (!answer.ok) return answer;
    return answer.value.payUrl === undefined ? err('REFUSED') : ok({ providerReference: answer.value.id, redirectUrl: answer.value.payUrl });
  },

  async status(providerReference, account, calls) {
    return toStatus(await call(calls, { method: 'GET', url: `${api}/api/payments/${encodeURIComponent(providerReference)}` }, account));
  },

  async cancel(providerReference, account, calls) {
    const url = `${api}/api/payments/${encodeURIComponent(providerReference)}/cancel`;
    return toStatus(await call(calls, { method: 'POST', url, key: `cancel-${providerReference}`, body: {} }, account));
  },
});

interface BankCall {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly key?: string;
  readonly body?: object;
}

async function call(calls: ProviderCalls, { method, url, key, body }: BankCall, account: MerchantAccount): Promise<Result<BankPayment, ProviderFailure>> {
  const headers: Record<string, string> = { authorization: `Bearer ${account.secret}`, accept: 'application/json' };
  if (key !== undefined) headers['idempotency-key'] = key;
  if (body !== undefined) headers['content-type'] = 'application/json';
  try {
    const answer = await calls.send({ method, url, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (answer.status >= 500) return err('UNREACHABLE');
    return answer.status < 300 ? ok(JSON.parse(answer.body) as BankPayment) : err('REFUSED');
  } catch {
    return err('UNREACHABLE');
  }
}

function toStatus(answer: Result<BankPayment, ProviderFailure>): Result<ProviderStatus, ProviderFailure> {
  if (!answer.ok) return answer;
  const { status, amountCents, currency, reference, merchant } = answer.value;
  const state = STATES[status];
  return ok({ state, amount: { cents: amountCents, currency }, reference, merchant, final: FINAL.includes(state) });
}
