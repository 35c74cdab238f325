import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { OwnDetails } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { AccountParts } from './account-parts.js';
import { OwnDetailsRow } from './store/own-details.entity.js';

const placeOf = (row: string) => ({ table: 'own_details', column: 'sealed', row });

/** What holders of accounts want to be remembered for their next form: kept with their consent, each time anew, and forgotten when they say so. */
@Injectable()
export class RememberedDetails implements OnModuleInit {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly database: TenantDatabase,
    private readonly audit: AuditTrail,
    private readonly parts: AccountParts,
  ) {}

  onModuleInit(): void {
    this.parts.register({ name: 'details', export: (tx, accountId) => this.of(tx, accountId), forget: (tx, accountId) => this.#delete(tx, accountId) });
  }

  /** Only accounts that somebody can come back to remember anything. */
  may(actor: Actor): actor is Extract<Actor, { kind: 'citizen' }> {
    return actor.kind === 'citizen' && !actor.temporary;
  }

  async of(tx: Tx, accountId: Id): Promise<OwnDetails> {
    const row = await tx.findOne(OwnDetailsRow, { accountId });
    return row ? (JSON.parse(await this.vault.open(tx, placeOf(accountId), row.sealed)) as OwnDetails) : {};
  }

  /** What was said before and is not said now stays. */
  async keep(tx: Tx, accountId: Id, details: OwnDetails): Promise<void> {
    const known = await this.of(tx, accountId);
    const sealed = await this.vault.seal(tx, placeOf(accountId), JSON.stringify({ ...known, ...details }));
    await this.#delete(tx, accountId);
    await tx.insert(OwnDetailsRow, { accountId, sealed, savedAt: this.clock.now() });
  }

  /** False for whoever has no account. */
  async forget(actor: Actor): Promise<boolean> {
    if (!this.may(actor)) return false;
    await this.database.withTenant(actor, 'write', async (tx) => {
      await this.#delete(tx, actor.personId);
      await this.audit.record(tx, actor, { action: 'account.forget-details', object: { type: 'citizen-account', id: actor.personId } });
    });
    return true;
  }

  async #delete(tx: Tx, accountId: Id): Promise<void> {
    await tx.delete(OwnDetailsRow, { accountId });
  }
}
