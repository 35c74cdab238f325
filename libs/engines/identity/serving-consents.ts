import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { berlinDate, err, newId, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Addressee } from '#sdk/law';
import { AuditTrail } from '#engines/audit';
import { AccountParts } from './account-parts.js';
import { Accounts } from './accounts.js';
import { Mailboxes } from './mailboxes.js';
import { ServingConsentRow } from './store/serving-consent.entity.js';
import type { ConsentChannel } from './store/serving-consent.entity.js';

/** What the holders of accounts have declared about being served electronically. */
@Injectable()
export class ServingConsents implements OnModuleInit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly accounts: Accounts,
    private readonly mailboxes: Mailboxes,
    private readonly audit: AuditTrail,
    private readonly parts: AccountParts,
  ) {}

  onModuleInit(): void {
    this.parts.register({ name: 'servingConsents', export: async (tx, accountId) => (await this.addressee(tx, accountId)).consents, forget: (tx, accountId) => this.#forget(tx, accountId) });
  }

  /** Without an address nobody could be told that something waits, and after a temporary sign-in nobody could fetch it: then the own portal can not be chosen. */
  declare(actor: Actor, channel: ConsentChannel, given: boolean): Promise<Result<Id, 'NOT_FOUND' | 'WRONG_STATE'>> {
    return this.database.withTenant<Result<Id, 'NOT_FOUND' | 'WRONG_STATE'>>(actor, 'write', async (tx) => {
      const account = actor.kind === 'citizen' ? await this.accounts.find(tx, actor.personId) : undefined;
      if (!account) return err('NOT_FOUND');
      if (given && channel === 'own-portal' && (account.profile.email === undefined || account.temporary)) return err('WRONG_STATE');
      const id = newId();
      await tx.insert(ServingConsentRow, { id, accountId: account.id, channel, given, declaredAt: this.clock.now() });
      await this.audit.record(tx, actor, { action: given ? 'serving.consent' : 'serving.refuse', object: { type: 'account', id: account.id }, fields: [channel] });
      return ok(account.id);
    });
  }

  /** How the holder of an account can be reached, the latest word first; nobody else than by letter once the account is gone. */
  async addressee(tx: Tx, accountId: Id | null): Promise<Addressee & { readonly email?: string }> {
    const account = accountId === null ? undefined : await this.accounts.find(tx, accountId);
    if (!account) return { mailbox: false, login: false, consents: [] };
    const rows = await tx.find(ServingConsentRow, { accountId: account.id }, { order: { declaredAt: 'DESC', id: 'DESC' } });
    const consents = rows.map(({ channel, given, declaredAt }) => ({ channel, given, validFrom: berlinDate(declaredAt) }));
    const { email } = account.profile;
    return { mailbox: await this.mailboxes.reaches(tx, account), login: email !== undefined, consents, ...(email === undefined ? {} : { email }) };
  }

  async #forget(tx: Tx, accountId: Id): Promise<void> {
    await tx.delete(ServingConsentRow, { accountId });
  }
}
