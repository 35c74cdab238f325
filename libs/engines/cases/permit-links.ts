import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { isId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';

const MINUTES = 15;

const placeOf = (row: Id) => ({ table: 'permit', column: 'link', row });

/** Short-lived addresses of permits, for whoever has just shown number and code. Sealed with the key of the town, kept nowhere. */
@Injectable()
export class PermitLinks {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  async to(tx: Tx, permitId: Id): Promise<string> {
    const until = this.clock.now().getTime() + MINUTES * 60_000;
    const key = await this.vault.seal(tx, placeOf(permitId), String(until));
    return `/files/permits/${permitId}/${key.toString('base64url')}`;
  }

  async opens(tx: Tx, permitId: string, key: string): Promise<boolean> {
    if (!isId(permitId)) return false;
    try {
      const until = Number(await this.vault.open(tx, placeOf(permitId), Buffer.from(key, 'base64url')));
      return until > this.clock.now().getTime();
    } catch {
      return false;
    }
  }
}
