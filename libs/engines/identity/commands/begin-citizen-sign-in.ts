import { Inject, Injectable } from '@nestjs/common';
import type { Result } from '#kernel';
import { err, localeOfPath, ok, pathIn } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { TenantRef } from '#platform/http';
import { LOGGER } from '#platform/telemetry';
import type { Logger } from '#platform/telemetry';
import type { AccountLevel } from '#sdk/identity';
import { CitizenProviders } from '../citizen-providers.js';
import { safeCitizenPath } from '../domain/return-path.js';
import { citizenPlace } from '../login-place.js';
import { CitizenLogins } from '../store/citizen-login.store.js';
import type { Begun } from './sign-in.js';

export interface CitizenWish {
  /** Code of the provider in the town's settings. */
  readonly provider: string;
  /** The level that is needed for what they want to do. */
  readonly level?: AccountLevel | undefined;
  readonly hint?: string | undefined;
  readonly returnTo?: string | undefined;
}

/** Sends citizens to a provider of their choice. */
@Injectable()
export class BeginCitizenSignIn {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly database: TenantDatabase,
    private readonly providers: CitizenProviders,
    private readonly logins: CitizenLogins,
  ) {}

  async execute(town: TenantRef, { provider: code, level, hint, returnTo }: CitizenWish): Promise<Result<Begun, 'NOT_FOUND' | 'PROVIDER_REFUSED'>> {
    const offered = await this.providers.find(town.id, code);
    if (!offered) return err('NOT_FOUND');
    const place = citizenPlace(this.environment, town, code);
    const started = await offered.provider.start(offered.settings, place, { level: level ?? 'low', hint }).catch((error: unknown) => this.#complain(code, error));
    if (!started) return err('PROVIDER_REFUSED');

    const { url, form, state, expected } = started;
    const login = { provider: code, level, returnTo: safeCitizenPath(returnTo), expected, forward: form && { url, form } };
    const browserToken = await this.database.withTenant({ tenantId: town.id }, 'write', (tx) => this.logins.begin(tx, state, login));
    return ok({ url: form ? pathIn(localeOfPath(login.returnTo).locale, `/anmelden/weiter/${state}`) : url, browserToken });
  }

  #complain(provider: string, error: unknown): undefined {
    this.logger.warn({ provider, error }, 'no way to the identity provider');
  }
}
