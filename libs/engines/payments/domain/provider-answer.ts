import type { Money } from '#kernel';
import type { ProviderState, ProviderStatus } from '#sdk/payment';
import { isPaid, isUnderWay } from './payment-state.js';
import type { PaymentState } from './payment-state.js';

/** What was ordered. */
export interface Ordered {
  readonly amount: Money;
  readonly reference: string;
  readonly merchant: string;
}

/** An answer that is not about our order moves nothing: it is an alarm. */
export const fitsOrder = (status: ProviderStatus, ordered: Ordered): boolean =>
  status.amount.cents === ordered.amount.cents &&
  status.amount.currency === ordered.amount.currency &&
  status.reference === ordered.reference &&
  status.merchant === ordered.merchant;

const TARGETS: Readonly<Record<ProviderState, PaymentState | undefined>> = {
  open: undefined,
  authorised: 'authorised',
  paid: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'expired',
};

/** The state that the provider's word leads to; undefined when nothing changes. Order of answers does not matter: paid stays paid. */
export function targetOf(present: PaymentState, said: ProviderState): PaymentState | undefined {
  const target = TARGETS[said];
  if (target === undefined || target === present || isPaid(present)) return undefined;
  if (isUnderWay(present)) return present === 'authorised' && target === 'authorised' ? undefined : target;
  return target === 'paid' && ['failed', 'cancelled', 'expired'].includes(present) ? 'paid-late' : undefined;
}
