import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { Tx } from '#platform/database';
import { AccountParts } from '../account-parts.js';
import { Accounts } from '../accounts.js';
import { CitizenSessions } from '../citizen-sessions.js';

/** An account goes: with its sessions and drafts. Cases stay with the town, as the law wants it, without a tie to the account. */
@Injectable()
export class ForgetAccount {
  constructor(
    private readonly parts: AccountParts,
    private readonly sessions: CitizenSessions,
    private readonly accounts: Accounts,
  ) {}

  async execute(tx: Tx, accountId: Id): Promise<void> {
    for (const part of this.parts.all) await part.forget(tx, accountId);
    await this.sessions.endAll(tx, accountId);
    await this.accounts.delete(tx, accountId);
  }
}
