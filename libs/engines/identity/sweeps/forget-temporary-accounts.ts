import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Accounts } from '../accounts.js';
import { CitizenSessions } from '../citizen-sessions.js';
import { ForgetAccount } from '../commands/forget-account.js';

/** Temporary sign-ins whose session is over, because nobody signed out. */
@Injectable()
export class ForgetTemporaryAccounts implements Sweep {
  readonly name = 'forget-temporary-accounts';

  constructor(
    private readonly database: TenantDatabase,
    private readonly accounts: Accounts,
    private readonly sessions: CitizenSessions,
    private readonly forget: ForgetAccount,
  ) {}

  sweep(tenantId: string): Promise<number> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      let gone = 0;
      for (const id of await this.accounts.temporaryOnes(tx)) {
        if (await this.sessions.hasAny(tx, id)) continue;
        await this.forget.execute(tx, id);
        gone += 1;
      }
      return gone;
    });
  }
}
