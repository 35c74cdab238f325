import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { Accounts } from '../accounts.js';
import { CitizenSessions } from '../citizen-sessions.js';
import { ForgetAccount } from './forget-account.js';

/** Ends a citizen's session. Of a temporary sign-in nothing stays. */
@Injectable()
export class SignOut {
  constructor(
    private readonly database: TenantDatabase,
    private readonly sessions: CitizenSessions,
    private readonly accounts: Accounts,
    private readonly forget: ForgetAccount,
  ) {}

  async execute(tenantId: Id, token: string): Promise<void> {
    await this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const accountId = await this.sessions.accountOf(tx, token);
      const account = accountId && (await this.accounts.find(tx, accountId));
      await this.sessions.end(tx, token);
      if (account && account.temporary) await this.forget.execute(tx, account.id);
    });
  }
}
