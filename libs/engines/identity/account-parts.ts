import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { Tx } from '#platform/database';

/** What one engine keeps for an account. Engines above register theirs, for they know the account and it does not know them. */
export interface AccountPart {
  /** Its name in the export: `applications`, `drafts`. */
  readonly name: string;
  /** All of it, as plain JSON. */
  export(tx: Tx, accountId: Id): Promise<unknown>;
  /** Deletes what may go, and cuts the tie to what must stay. */
  forget(tx: Tx, accountId: Id): Promise<void>;
}

/** Everything that belongs to accounts, engine by engine. */
@Injectable()
export class AccountParts {
  readonly #parts = new Map<string, AccountPart>();

  /** @throws when the name is taken. */
  register(part: AccountPart): void {
    if (this.#parts.has(part.name)) throw new Error(`account part ${part.name} is registered twice`);
    this.#parts.set(part.name, part);
  }

  get all(): readonly AccountPart[] {
    return [...this.#parts.values()];
  }
}
