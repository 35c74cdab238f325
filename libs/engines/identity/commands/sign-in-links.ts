import { Inject, Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import type { Clock, Id, Locale, Result } from '#kernel';
import { err, localeOfPath, newId, newToken, ok, pathIn, system } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { hashToken, Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { originFor } from '#platform/http';
import { AuditTrail } from '#engines/audit';
import { Mailbox } from '#engines/notifications';
import { TownConfig } from '#engines/tenancy';
import { Accounts } from '../accounts.js';
import { CitizenSessions } from '../citizen-sessions.js';
import { safeCitizenPath } from '../domain/return-path.js';
import type { Identity } from '../sections/identity.section.js';
import { SignInLinkRow } from '../store/sign-in-link.entity.js';
import { signInMailIn } from '../texts/sign-in-mail-in.js';
import type { SignedIn } from './sign-in.js';

/** Who vouches for an account that was opened by a link: we ourselves, for nothing but the mailbox. */
export const LINK_ISSUER = 'email-link';

const VALID_MS = 30 * 60_000;

/** So that nobody's mailbox is flooded: more are promised, but not sent. */
const LINKS_AT_ONCE = 3;

const placeOf = (row: string) => ({ table: 'sign_in_link', column: 'address_sealed', row });

/** The simple account: whoever reads the mailbox is let in. Asking says nothing about who has an account: it is the same for everybody. */
@Injectable()
export class SignInLinks {
  constructor(
    @Inject(WALL_CLOCK) private readonly clock: Clock,
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly vault: Vault,
    private readonly towns: TownConfig,
    private readonly mailbox: Mailbox,
    private readonly accounts: Accounts,
    private readonly sessions: CitizenSessions,
    private readonly audit: AuditTrail,
  ) {}

  /** Sends a link to an address. */
  async send({ tenantId, locale = 'de' }: { readonly tenantId: Id; readonly locale?: Locale }, address: string, returnTo: string | undefined): Promise<Result<true, 'NOT_FOUND'>> {
    const { citizens } = await this.towns.section<Identity>({ tenantId }, 'identity');
    if (!citizens.emailLink) return err('NOT_FOUND');
    const town = await this.towns.town({ tenantId });
    const [id, token, now] = [newId(), newToken(), this.clock.now()];
    const link = `${originFor(this.environment.PUBLIC_ORIGIN, town.hosts.canonical)}${pathIn(locale, `/anmelden/link/${token}`)}`;
    await this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const addressPrint = await this.#printOf(tx, address);
      await tx.lock(`sign-in-link:${addressPrint}`);
      if ((await this.#underWay(tx, addressPrint, now)) >= LINKS_AT_ONCE) return;
      const addressSealed = await this.vault.seal(tx, placeOf(id), address);
      await tx.insert(SignInLinkRow, { id, tokenHash: hashToken(token), addressPrint, addressSealed, returnTo: pathIn(locale, localeOfPath(safeCitizenPath(returnTo)).path), createdAt: now });
      await this.mailbox.queue(tx, 'sign-in-link', { to: address, ...signInMailIn(locale)({ town: town.officialName, portal: town.portal.name, link }) });
    });
    return ok(true);
  }

  /** Whose link it is, without using it up: programs that look into mails open links too. */
  async look(tenantId: Id, token: string): Promise<string | undefined> {
    return this.database.withTenant({ tenantId }, 'read', async (tx) => {
      const link = await this.#valid(tx, token);
      return link && this.vault.open(tx, placeOf(link.id), link.addressSealed);
    });
  }

  /** Uses the link up and begins a session. */
  async open(tenantId: Id, token: string, sessionBefore: string | undefined): Promise<Result<SignedIn, 'LINK_UNKNOWN'>> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const link = await this.#valid(tx, token);
      // Deleting tells who came first when two come at once.
      if (!link || (await tx.delete(SignInLinkRow, { id: link.id })) === 0) return err('LINK_UNKNOWN');
      const email = await this.vault.open(tx, placeOf(link.id), link.addressSealed);
      const accountId = await this.accounts.meet(tx, { issuer: LINK_ISSUER, subject: link.addressPrint }, { email, trust: { email: 'low' } });
      const sessionToken = await this.sessions.begin(tx, accountId, 'low', sessionBefore);
      await this.audit.record(tx, system(tenantId, 'sign-in'), { action: 'citizen.sign-in', object: { type: 'citizen-account', id: accountId } });
      return ok({ sessionToken, returnTo: link.returnTo });
    });
  }

  async #valid(tx: Tx, token: string): Promise<SignInLinkRow | undefined> {
    const link = await tx.findOne(SignInLinkRow, { tokenHash: hashToken(token) });
    return link && this.clock.now().getTime() - link.createdAt.getTime() < VALID_MS ? link : undefined;
  }

  async #underWay(tx: Tx, addressPrint: string, now: Date): Promise<number> {
    const since = new Date(now.getTime() - VALID_MS);
    return (await tx.find(SignInLinkRow, { addressPrint, createdAt: MoreThan(since) }, { take: LINKS_AT_ONCE })).length;
  }

  #printOf(tx: Tx, address: string): Promise<string> {
    return this.vault.fingerprint(tx, 'sign-in-address', address.normalize('NFC').toLowerCase());
  }
}
