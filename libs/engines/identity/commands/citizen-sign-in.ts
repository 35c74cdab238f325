import { Inject, Injectable } from '@nestjs/common';
import type { AssuranceLevel, Clock, Id, Result } from '#kernel';
import { err, newToken, ok, system } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken, sameBytes } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { TownConfig } from '#engines/tenancy';
import { Accounts } from '../accounts.js';
import { CitizenSessions } from '../citizen-sessions.js';
import { contextsFor, levelOf } from '../domain/assurance.js';
import { safeCitizenPath } from '../domain/return-path.js';
import { OpenId } from '../openid.js';
import type { OpenIdPerson } from '../openid.js';
import type { CitizenProvider } from '../sections/citizen-sign-in.js';
import type { Identity } from '../sections/identity.section.js';
import { CitizenLoginRow } from '../store/citizen-login.entity.js';
import type { Begun, SignedIn } from './sign-in.js';

export interface CitizenWish {
  /** Code of the provider in the town's settings. */
  readonly provider: string;
  /** The level that is needed for what they want to do. */
  readonly level?: AssuranceLevel | undefined;
  readonly hint?: string | undefined;
  readonly returnTo?: string | undefined;
}

export type CitizenSignInError = 'ATTEMPT_UNKNOWN' | 'PROVIDER_REFUSED' | 'CANCELLED';

const LOGIN_MINUTES = 10;

/** Sends citizens to a provider of their choice and takes them back. Whom it vouches for has an account here from then on. */
@Injectable()
export class CitizenSignInCommand {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly openId: OpenId,
    private readonly accounts: Accounts,
    private readonly sessions: CitizenSessions,
    private readonly audit: AuditTrail,
  ) {}

  async begin(tenantId: Id, redirectUri: string, wish: CitizenWish): Promise<Result<Begun, 'NOT_FOUND' | 'PROVIDER_REFUSED'>> {
    const provider = await this.#provider(tenantId, wish.provider);
    if (!provider) return err('NOT_FOUND');
    const acrValues = contextsFor(provider.levels, wish.level ?? 'low');
    const started = await this.openId.start(provider, redirectUri, { hint: wish.hint, acrValues }).catch(() => undefined);
    if (!started) return err('PROVIDER_REFUSED');
    const { url, state, nonce, verifier } = started;
    const browserToken = newToken();
    await this.database.withTenant({ tenantId }, 'write', (tx) =>
      tx.insert(CitizenLoginRow, {
        stateHash: hashToken(state),
        browserHash: hashToken(browserToken),
        provider: provider.code,
        nonce,
        verifier,
        returnTo: safeCitizenPath(wish.returnTo),
        createdAt: this.clock.now(),
      }),
    );
    return ok({ url, browserToken });
  }

  async finish(tenantId: Id, callback: URL, browserToken: string, sessionBefore: string | undefined): Promise<Result<SignedIn, CitizenSignInError>> {
    const state = callback.searchParams.get('state') ?? '';
    const login = await this.#take(tenantId, state, browserToken);
    const provider = login && (await this.#provider(tenantId, login.provider));
    if (!login || !provider) return err('ATTEMPT_UNKNOWN');
    if (callback.searchParams.get('error') === 'access_denied') return err('CANCELLED');

    const person = await this.openId.finish(provider, callback, { state, nonce: login.nonce, verifier: login.verifier }).catch(() => undefined);
    if (!person) return err('PROVIDER_REFUSED');
    const sessionToken = await this.#enter(tenantId, provider, person, sessionBefore);
    return ok({ sessionToken, returnTo: login.returnTo });
  }

  #enter(tenantId: Id, provider: CitizenProvider, { subject, acr, name, email }: OpenIdPerson, sessionBefore: string | undefined): Promise<string> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const profile = { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
      const accountId = await this.accounts.meet(tx, { issuer: provider.issuer, subject }, profile);
      const sessionToken = await this.sessions.begin(tx, accountId, levelOf(provider.levels, acr), sessionBefore);
      await this.audit.record(tx, system(tenantId, 'sign-in'), { action: 'citizen.sign-in', object: { type: 'citizen-account', id: accountId } });
      return sessionToken;
    });
  }

  async #provider(tenantId: Id, code: string): Promise<CitizenProvider | undefined> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    return citizens.providers.find((provider) => provider.code === code);
  }

  /** Takes the login away, whatever comes of it: an answer is worth something once. */
  #take(tenantId: Id, state: string, browserToken: string): Promise<CitizenLoginRow | undefined> {
    const stateHash = hashToken(state);
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const login = await tx.findOne(CitizenLoginRow, { stateHash });
      if (!login || (await tx.delete(CitizenLoginRow, { stateHash })) === 0) return undefined;
      const fresh = this.clock.now().getTime() - login.createdAt.getTime() < LOGIN_MINUTES * 60_000;
      return fresh && sameBytes(login.browserHash, hashToken(browserToken)) ? login : undefined;
    });
  }
}
