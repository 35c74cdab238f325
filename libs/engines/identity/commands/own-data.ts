import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '#kernel';
import { err, ok } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { AccountParts } from '../account-parts.js';
import { Accounts } from '../accounts.js';
import { ForgetAccount } from './forget-account.js';

/** What somebody with an account may do with their own data: take it along (GDPR article 20), have the account deleted (OZG section 8). */
@Injectable()
export class OwnData {
  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: Accounts,
    private readonly parts: AccountParts,
    private readonly forget: ForgetAccount,
    private readonly audit: AuditTrail,
  ) {}

  /** Everything that hangs on the account, as plain JSON. */
  async export(actor: Actor): Promise<Result<object, 'NOT_FOUND'>> {
    if (actor.kind !== 'citizen') return err('NOT_FOUND');
    return this.database.withTenant<Result<object, 'NOT_FOUND'>>(actor, 'read', async (tx) => {
      const account = await this.accounts.find(tx, actor.personId);
      if (!account) return err('NOT_FOUND');
      const { issuer, profile, createdAt, lastSignInAt } = account;
      const exported: Record<string, unknown> = { account: { issuer, ...profile, createdAt, lastSignInAt } };
      for (const part of this.parts.all) exported[part.name] = await part.export(tx, actor.personId);
      return ok(exported);
    });
  }

  /** Deletes the account with its sessions and drafts. Cases stay with the town, as the law wants it, without a tie to the account. */
  async delete(actor: Actor): Promise<Result<true, 'NOT_FOUND'>> {
    if (actor.kind !== 'citizen') return err('NOT_FOUND');
    return this.database.withTenant(actor, 'write', async (tx) => {
      await this.forget.execute(tx, actor.personId);
      await this.audit.record(tx, actor, { action: 'citizen.delete-account', object: { type: 'citizen-account', id: actor.personId } });
      return ok(true as const);
    });
  }
}
