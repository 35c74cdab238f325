/** Why a payment can not be started. */
export type StartPaymentError = 'NOT_FOUND' | 'INVALID_INPUT' | 'NOTHING_TO_PAY' | 'PROVIDER_UNAVAILABLE' | 'IDEMPOTENCY_MISMATCH' | 'IN_FLIGHT';

/** A payment that a person can go on with. */
export interface StartedPayment {
  /** Whoever holds it may see how the payment stands. */
  readonly token: string;
  readonly redirectUrl: string;
}
