/** Why a payment can not be started. */
export type StartPaymentError = 'NOT_FOUND' | 'INVALID_INPUT' | 'NOTHING_TO_PAY' | 'PROVIDER_UNAVAILABLE' | 'IDEMPOTENCY_MISMATCH' | 'IN_FLIGHT';
