import type { Money, Result } from '#kernel';

/** How a provider can be believed: it can be asked, it signs what it sends, it delivers a bank file, or a person stands at the counter. */
export type Proof = 'status-query' | 'signed-notification' | 'bank-file' | 'counter';

/** What a town has agreed with a provider. */
export interface MerchantAccount {
  readonly merchant: string;
  /** The secret itself, read from where its name points. */
  readonly secret: string;
}

export interface PaymentOrder {
  /** Our attempt's id: goes along as idempotency key, so that asking again never charges again. */
  readonly attemptId: string;
  readonly amount: Money;
  /** The Kassenzeichen. */
  readonly reference: string;
  /** What for; at most 60 characters, no personal data. */
  readonly purpose: string;
  /** Where the person comes back to; tells nothing of the outcome. */
  readonly returnUrl: string;
}

export interface OpenedPayment {
  readonly providerReference: string;
  readonly redirectUrl: string;
}

export type ProviderState = 'open' | 'authorised' | 'paid' | 'failed' | 'cancelled' | 'expired';

/** What the provider says is so: the truth, compared field by field with what was ordered. */
export interface ProviderStatus {
  readonly state: ProviderState;
  readonly amount: Money;
  readonly reference: string;
  readonly merchant: string;
  /** True when it will never change again. */
  readonly final: boolean;
}

/** `UNREACHABLE`: it may or may not have arrived. `REFUSED`: the provider said no. */
export type ProviderFailure = 'UNREACHABLE' | 'REFUSED';

/** The way out that a provider is given; nothing else reaches the network. */
export interface ProviderCalls {
  /** @throws when nothing usable came back. */
  send(call: {
    method: 'GET' | 'POST';
    url: string;
    headers: Readonly<Record<string, string>>;
    body?: string;
  }): Promise<{ status: number; body: string }>;
}

/** A plug-in. What it can not do is an absent property. */
export interface PaymentProvider {
  readonly code: string;
  readonly proof: Proof;
  /** Opens a payment; asked twice with the same attempt it answers the same. */
  open(order: PaymentOrder, account: MerchantAccount, calls: ProviderCalls): Promise<Result<OpenedPayment, ProviderFailure>>;
  status?(providerReference: string, account: MerchantAccount, calls: ProviderCalls): Promise<Result<ProviderStatus, ProviderFailure>>;
  cancel?(providerReference: string, account: MerchantAccount, calls: ProviderCalls): Promise<Result<ProviderStatus, ProviderFailure>>;
}

/** Makes a plug-in from the addresses that the installation gives it; undefined when it is not configured here. */
export type PaymentProviderFactory = (settings: Readonly<Record<string, string | undefined>>) => PaymentProvider | undefined;
