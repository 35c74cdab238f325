import { Inject, Injectable } from '@nestjs/common';
import type { Result } from '#kernel';
import { err, ok } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { TenantRef } from '#platform/http';
import { CitizenProviders } from '../citizen-providers.js';
import { citizenPlace } from '../login-place.js';
import { CitizenLogins } from '../store/citizen-login.store.js';

/**
 * Takes what a provider's page posts to us. Nobody is signed in by it: what came of it lies ready, once, for the browser that began the sign-in
 * and now comes back with the pass. The post itself comes from another site and brings none of our cookies.
 */
@Injectable()
export class TakeProviderAnswer {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly providers: CitizenProviders,
    private readonly logins: CitizenLogins,
  ) {}

  /** The address where the browser picks it up. */
  async execute(town: TenantRef, code: string, fields: Readonly<Record<string, string>>): Promise<Result<string, 'ATTEMPT_UNKNOWN'>> {
    const bound = { tenantId: town.id };
    const offered = await this.providers.find(town.id, code);
    const state = fields[offered?.provider.postedState ?? ''] ?? '';
    const login = offered && state !== '' ? await this.database.withTenant(bound, 'read', (tx) => this.logins.find(tx, state)) : undefined;
    if (!offered || login?.provider !== code) return err('ATTEMPT_UNKNOWN');

    const place = citizenPlace(this.environment, town, code);
    const outcome = await offered.provider.finish(offered.settings, place, { url: new URL(place.answerUrl), fields }, login.expected);
    const pass = await this.database.withTenant(bound, 'write', (tx) => this.logins.answer(tx, state, outcome));
    return pass === undefined ? err('ATTEMPT_UNKNOWN') : ok(`/auth/callback?${new URLSearchParams({ state, pass })}`);
  }
}
