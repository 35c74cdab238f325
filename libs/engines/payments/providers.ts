import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { readSecret } from '#platform/crypto';
import { OUTBOUND } from '#platform/outbound';
import type { OutboundClient } from '#platform/outbound';
import type { MerchantAccount, PaymentProvider, PaymentProviderFactory, ProviderCalls } from '#sdk/payment';
import { TownConfig } from '#engines/tenancy';
import type { MethodConfig, PaymentsConfig } from './sections/payments.section.js';

export const PROVIDER_FACTORIES = Symbol('PROVIDER_FACTORIES');

/** The payment providers that run here, and what each town has agreed with them. */
@Injectable()
export class PaymentProviders {
  readonly #providers: ReadonlyMap<string, PaymentProvider>;
  readonly calls: ProviderCalls;

  constructor(
    @Inject(PROVIDER_FACTORIES) factories: readonly PaymentProviderFactory[],
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    @Inject(OUTBOUND) outbound: OutboundClient,
    private readonly towns: TownConfig,
  ) {
    const made = factories.flatMap((create) => create({ BANK_API_URL: environment.BANK_API_URL }) ?? []);
    this.#providers = new Map(made.map((provider) => [provider.code, provider]));
    this.calls = { send: (call) => outbound.send(call) };
  }

  config(bound: { readonly tenantId: string }): Promise<PaymentsConfig> {
    return this.towns.section<PaymentsConfig>(bound, 'payments');
  }

  byCode(code: string): PaymentProvider | undefined {
    return this.#providers.get(code);
  }

  account(method: Pick<MethodConfig, 'merchant' | 'secret'>): MerchantAccount {
    return { merchant: method.merchant, secret: this.#secret(method) };
  }

  /** Secrets are files; those of the demo bank's merchants follow from its one key. */
  #secret({ merchant, secret }: Pick<MethodConfig, 'merchant' | 'secret'>): string {
    if (secret === 'demo-bank' && this.environment.BANK_KEY) {
      return `${merchant}.${createHmac('sha256', this.environment.BANK_KEY).update(merchant).digest('hex')}`;
    }
    return readSecret(this.environment.DATA_DIR, secret);
  }
}
