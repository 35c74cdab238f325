/** One attempt to pay. A time-out is `unknown`, never `failed`; money that comes after the end is `paid-late`. */
export type PaymentState =
  | 'created'
  | 'redirected'
  | 'pending'
  | 'authorised'
  | 'paid'
  | 'partly-refunded'
  | 'refunded'
  | 'failed'
  | 'cancelled'
  | 'expired'
  | 'unknown'
  | 'paid-late';

/** Who may take an edge: our own call, the provider's answer to a question, time, or a payout order. */
export type Mover = 'start' | 'provider' | 'time' | 'payout';

export interface Transition {
  readonly from: PaymentState;
  readonly to: PaymentState;
  readonly by: Mover;
  readonly event: string;
}

const edges = (from: readonly PaymentState[], to: PaymentState, by: Mover, event: string): Transition[] => from.map((state) => ({ from: state, to, by, event }));

const UNDER_WAY: readonly PaymentState[] = ['created', 'redirected', 'pending', 'authorised', 'unknown'];
const OVER: readonly PaymentState[] = ['failed', 'cancelled', 'expired'];

/** The one table. What is not in it does not happen. */
export const PAYMENT_TRANSITIONS: readonly Transition[] = [
  ...edges(['created', 'unknown'], 'redirected', 'start', 'payment-redirected'),
  ...edges(['created'], 'unknown', 'start', 'payment-unknown'),
  ...edges(['created', 'unknown'], 'failed', 'start', 'payment-refused'),
  ...edges(['redirected', 'unknown'], 'pending', 'provider', 'payment-pending'),
  ...edges(['redirected', 'pending', 'unknown'], 'authorised', 'provider', 'payment-authorised'),
  ...edges(['redirected', 'pending', 'authorised', 'unknown'], 'paid', 'provider', 'payment-received'),
  ...edges(['redirected', 'pending', 'authorised', 'unknown'], 'failed', 'provider', 'payment-failed'),
  ...edges(['redirected', 'pending', 'authorised', 'unknown'], 'cancelled', 'provider', 'payment-cancelled'),
  ...edges(UNDER_WAY, 'expired', 'time', 'payment-expired'),
  ...edges(['redirected', 'pending', 'authorised', 'unknown'], 'expired', 'provider', 'payment-expired'),
  ...edges(OVER, 'paid-late', 'provider', 'payment-received-late'),
  ...edges(['paid', 'paid-late'], 'partly-refunded', 'payout', 'payment-partly-refunded'),
  ...edges(['paid', 'paid-late', 'partly-refunded'], 'refunded', 'payout', 'payment-refunded'),
];

export const transition = (from: PaymentState, to: PaymentState, by: Mover): Transition | undefined =>
  PAYMENT_TRANSITIONS.find((edge) => edge.from === from && edge.to === to && edge.by === by);

/** Money is there. */
export const isPaid = (state: PaymentState): boolean => state === 'paid' || state === 'paid-late';

/** Neither paid nor over: somebody may still be typing at the bank. */
export const isUnderWay = (state: PaymentState): boolean => UNDER_WAY.includes(state);

/** After an hour and a half without news an attempt is over for us, though not yet for the bank. */
export const EXPIRES_AFTER_MINUTES = 90;
