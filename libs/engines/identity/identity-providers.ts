import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { ensureSecret, makeCertifiedKey, readCertifiedKey } from '#platform/crypto';
import { OUTBOUND } from '#platform/outbound';
import type { OutboundClient } from '#platform/outbound';
import { LOGGER } from '#platform/telemetry';
import type { Logger } from '#platform/telemetry';
import type { IdentityProvider, IdentityProviderFactory, ProviderSettings, ProviderTools } from '#sdk/identity';

export const IDENTITY_PROVIDER_FACTORIES = Symbol('IDENTITY_PROVIDER_FACTORIES');

/** The protocols by which somebody outside vouches for people. */
@Injectable()
export class IdentityProviders {
  readonly #providers = new Map<string, IdentityProvider>();

  constructor(
    @Inject(IDENTITY_PROVIDER_FACTORIES) factories: readonly IdentityProviderFactory[],
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    @Inject(OUTBOUND) private readonly outbound: OutboundClient,
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    const { OIDC_ISSUER, BUNDID_ISSUER, DEMO } = environment;
    for (const create of factories) {
      const provider = create({ OIDC_ISSUER, BUNDID_ISSUER, DEMO }, this.#tools);
      if (this.#providers.has(provider.kind)) throw new Error(`two identity providers of the kind ${provider.kind}`);
      this.#providers.set(provider.kind, provider);
    }
  }

  /** @throws when no plug-in speaks this protocol. */
  of({ kind }: ProviderSettings): IdentityProvider {
    const provider = this.#providers.get(kind);
    if (!provider) throw new Error(`no identity provider of the kind ${kind}`);
    return provider;
  }

  /** Keys are files below `DATA_DIR/secrets`, made at the first need: the private half never leaves this house. */
  get #tools(): ProviderTools {
    return {
      send: (call) => this.outbound.send(call),
      key: async (name, owner) => readCertifiedKey(await ensureSecret(this.environment.DATA_DIR, name, () => makeCertifiedKey(owner, this.clock.now()))),
      now: () => this.clock.now(),
      complain: (kind, reason) => this.logger.warn({ kind, reason: reason.slice(0, 200) }, 'sign-in not believed'),
    };
  }
}
