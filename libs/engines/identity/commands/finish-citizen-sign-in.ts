import { Inject, Injectable } from '@nestjs/common';
import type { Result } from '#kernel';
import { err, ok, system } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { TenantRef } from '#platform/http';
import type { VouchedPerson } from '#sdk/identity';
import { AuditTrail } from '#engines/audit';
import { Accounts } from '../accounts.js';
import { CitizenProviders } from '../citizen-providers.js';
import type { OfferedProvider } from '../citizen-providers.js';
import { CitizenSessions } from '../citizen-sessions.js';
import { addressAfter } from '../domain/after-sign-in.js';
import type { Errand, SignInRefusal } from '../domain/after-sign-in.js';
import { citizenPlace } from '../login-place.js';
import { CitizenLogins } from '../store/citizen-login.store.js';
import type { AnswerOutcome, TakenLogin } from '../store/citizen-login.store.js';
import type { SignedIn } from './sign-in.js';

/** Why nobody was signed in, and what they were up to, as far as it is known. */
export interface RefusedSignIn {
  readonly refusal: SignInRefusal;
  readonly errand?: Errand;
}

export interface CallbackCookies {
  readonly browserToken: string;
  readonly sessionBefore: string | undefined;
}

/** Takes citizens back from a provider. Whom it vouches for has an account here from then on; whoever leaves no trace there has none that stays. */
@Injectable()
export class FinishCitizenSignIn {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly providers: CitizenProviders,
    private readonly logins: CitizenLogins,
    private readonly accounts: Accounts,
    private readonly sessions: CitizenSessions,
    private readonly audit: AuditTrail,
  ) {}

  async execute(town: TenantRef, url: URL, { browserToken, sessionBefore }: CallbackCookies): Promise<Result<SignedIn, RefusedSignIn>> {
    const [state, pass] = ['state', 'pass'].map((name) => url.searchParams.get(name) ?? '') as [string, string];
    const login = await this.database.withTenant({ tenantId: town.id }, 'write', (tx) => this.logins.take(tx, state, browserToken, pass));
    const offered = login && (await this.providers.find(town.id, login.provider));
    if (!login || !offered) return err({ refusal: 'ATTEMPT_UNKNOWN' });

    const outcome = login.outcome ?? (await this.#ask(town, offered, url, login));
    if (!outcome.ok) return err({ refusal: outcome.error, errand: login });
    return ok(await this.#enter(town, offered.settings.issuer, login, outcome.value, sessionBefore));
  }

  /** An answer that came as an address. A provider that posts its answers has none to give here. */
  async #ask(town: TenantRef, { provider, settings }: OfferedProvider, url: URL, { expected }: TakenLogin): Promise<AnswerOutcome> {
    if (provider.postedState !== undefined) return err('PROVIDER_REFUSED');
    return provider.finish(settings, citizenPlace(this.environment, town, settings.code), { url, fields: {} }, expected);
  }

  #enter(town: TenantRef, issuer: string, errand: Errand, person: VouchedPerson, sessionBefore: string | undefined): Promise<SignedIn> {
    return this.database.withTenant({ tenantId: town.id }, 'write', async (tx) => {
      const { subject, assurance, attributes, trust, mailbox } = person;
      const profile = { ...attributes, trust, ...(mailbox === undefined ? {} : { mailbox }) };
      const temporary = subject === undefined;
      const accountId = temporary ? await this.accounts.host(tx, issuer, profile) : await this.accounts.meet(tx, { issuer, subject }, profile);
      const sessionToken = await this.sessions.begin(tx, accountId, assurance, sessionBefore);
      await this.audit.record(tx, system(town.id, 'sign-in'), { action: 'citizen.sign-in', object: { type: 'citizen-account', id: accountId } });
      return { sessionToken, returnTo: addressAfter({ assurance, temporary }, errand) };
    });
  }
}
