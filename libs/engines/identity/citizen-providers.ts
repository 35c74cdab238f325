import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { IdentityProvider, ProviderSettings } from '#sdk/identity';
import { TownConfig } from '#engines/tenancy';
import { IdentityProviders } from './identity-providers.js';
import type { ProviderOffer } from './sections/citizen-sign-in.js';
import type { Identity } from './sections/identity.section.js';

export interface OfferedProvider {
  readonly settings: ProviderOffer & ProviderSettings;
  readonly provider: IdentityProvider;
}

/** The providers that a town offers to its citizens. */
@Injectable()
export class CitizenProviders {
  constructor(
    private readonly towns: TownConfig,
    private readonly providers: IdentityProviders,
  ) {}

  async all(tenantId: Id): Promise<OfferedProvider[]> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    return citizens.providers.map((settings) => ({ settings, provider: this.providers.of(settings) }));
  }

  async find(tenantId: Id, code: string): Promise<OfferedProvider | undefined> {
    return (await this.all(tenantId)).find(({ settings }) => settings.code === code);
  }
}
