import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, Result } from '#kernel';
import { err, newToken, ok, system } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { hashToken, sameBytes } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { TenantRef } from '#platform/http';
import { AuditTrail } from '#engines/audit';
import { TownConfig } from '#engines/tenancy';
import { safeReturnPath } from '../domain/return-path.js';
import { IdentityProviders } from '../identity-providers.js';
import { staffPlace } from '../login-place.js';
import { issuerOf, settingsOf } from '../sections/identity.section.js';
import type { Identity } from '../sections/identity.section.js';
import { Sessions } from '../sessions.js';
import { StaffDirectory } from '../staff-directory.js';
import { LoginAttemptRow } from '../store/login-attempt.entity.js';

export interface Begun {
  readonly url: string;
  /** Goes into a cookie, so that the answer comes back to the same browser. */
  readonly browserToken: string;
}

export interface SignedIn {
  readonly sessionToken: string;
  readonly returnTo: string;
}

const ATTEMPT_MINUTES = 10;

/** Sends staff to their provider and takes them back: the provider says who it is, the town's list says whether that person may enter. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly providers: IdentityProviders,
    private readonly sessions: Sessions,
    private readonly directory: StaffDirectory,
    private readonly audit: AuditTrail,
  ) {}

  async begin(town: TenantRef, asked: { hint?: string | undefined; returnTo?: string | undefined }): Promise<Begun> {
    const { staff } = await this.towns.section<Identity>({ tenantId: town.id }, 'identity');
    const settings = settingsOf(staff);
    const { url, state, expected } = await this.providers.of(settings).start(settings, staffPlace(this.environment, town), { hint: asked.hint });
    const { nonce = '', verifier = '' } = expected;
    const browserToken = newToken();
    await this.database.withTenant({ tenantId: town.id }, 'write', (tx) =>
      tx.insert(LoginAttemptRow, {
        stateHash: hashToken(state),
        browserHash: hashToken(browserToken),
        issuer: issuerOf(staff),
        nonce,
        verifier,
        returnTo: safeReturnPath(asked.returnTo),
        createdAt: this.clock.now(),
      }),
    );
    return { url, browserToken };
  }

  async finish(town: TenantRef, url: URL, browserToken: string, sessionBefore: string | undefined): Promise<Result<SignedIn, 'ATTEMPT_UNKNOWN' | 'PROVIDER_REFUSED' | 'NOT_ON_LIST'>> {
    const state = url.searchParams.get('state') ?? '';
    const attempt = await this.#take(town.id, state, browserToken);
    if (!attempt) return err('ATTEMPT_UNKNOWN');

    const { staff } = await this.towns.section<Identity>({ tenantId: town.id }, 'identity');
    const settings = settingsOf(staff);
    const expected = { state, nonce: attempt.nonce, verifier: attempt.verifier };
    const vouched = await this.providers.of(settings).finish(settings, staffPlace(this.environment, town), { url, fields: {} }, expected);
    const subject = vouched.ok ? vouched.value.subject : undefined;
    if (subject === undefined) return err('PROVIDER_REFUSED');

    return this.database.withTenant({ tenantId: town.id }, 'write', async (tx) => {
      const person = await this.directory.bySubject(tx, attempt.issuer, subject);
      if (!person) return err('NOT_ON_LIST');
      const sessionToken = await this.sessions.begin(tx, person.id, sessionBefore);
      await this.audit.record(tx, system(town.id, 'sign-in'), { action: 'staff.sign-in', object: { type: 'staff-member', id: person.id } });
      return ok({ sessionToken, returnTo: attempt.returnTo });
    });
  }

  /** Takes the attempt away, whatever comes of it: an answer is worth something once. */
  #take(tenantId: Id, state: string, browserToken: string): Promise<LoginAttemptRow | undefined> {
    const stateHash = hashToken(state);
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const attempt = await tx.findOne(LoginAttemptRow, { stateHash });
      if (!attempt) return undefined;
      await tx.delete(LoginAttemptRow, { stateHash });
      const fresh = this.clock.now().getTime() - attempt.createdAt.getTime() < ATTEMPT_MINUTES * 60_000;
      return fresh && sameBytes(attempt.browserHash, hashToken(browserToken)) ? attempt : undefined;
    });
  }
}
