import { Inject, Injectable } from '@nestjs/common';
import type { Id, Result } from '#kernel';
import { err } from '#kernel';
import { ENVIRONMENT } from '#platform/config';
import type { BaseEnvironment } from '#platform/config';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { MailboxLetter, MailboxReceipt, MailboxRefusal } from '#sdk/identity';
import { TownConfig } from '#engines/tenancy';
import { Accounts } from './accounts.js';
import type { CitizenAccount } from './accounts.js';
import { CitizenProviders } from './citizen-providers.js';
import type { OfferedProvider } from './citizen-providers.js';
import { citizenPlace } from './login-place.js';

/** Mailboxes that people have at the provider by which they sign in. */
@Injectable()
export class Mailboxes {
  constructor(
    @Inject(ENVIRONMENT) private readonly environment: BaseEnvironment,
    private readonly database: TenantDatabase,
    private readonly towns: TownConfig,
    private readonly accounts: Accounts,
    private readonly providers: CitizenProviders,
  ) {}

  /** Whether something can be put there for them: they have one, and the town has agreed on it with their provider. */
  async reaches(tx: Tx, account: CitizenAccount): Promise<boolean> {
    return account.profile.mailbox !== undefined && (await this.#providerOf(tx.tenantId, account)) !== undefined;
  }

  /** @throws when the provider gives no usable answer: ask again later */
  async put(tenantId: Id, accountId: Id, letter: Omit<MailboxLetter, 'to'>): Promise<Result<MailboxReceipt, MailboxRefusal>> {
    const account = await this.database.withTenant({ tenantId }, 'read', (tx) => this.accounts.find(tx, accountId));
    const offered = account && (await this.#providerOf(tenantId, account));
    if (account?.profile.mailbox === undefined || !offered) return err('NO_MAILBOX');
    const town = await this.towns.town({ tenantId });
    const place = citizenPlace(this.environment, { canonicalHost: town.hosts.canonical }, offered.settings.code);
    return offered.provider.put!(offered.settings, place, { ...letter, to: account.profile.mailbox });
  }

  async #providerOf(tenantId: Id, { issuer }: CitizenAccount): Promise<OfferedProvider | undefined> {
    const offered = (await this.providers.all(tenantId)).find(({ settings }) => settings.issuer === issuer);
    return offered?.provider.put && offered.provider.hasMailboxes?.(offered.settings) ? offered : undefined;
  }
}
