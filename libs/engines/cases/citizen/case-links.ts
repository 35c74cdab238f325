import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { isId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import type { Tx } from '#platform/database';

const MINUTES = 15;

/** What can be fetched by a link, and under which folder. */
const FOLDERS = { permit: 'permits', 'message-file': 'message-files', copy: 'copies' } as const;

export type LinkedThing = keyof typeof FOLDERS;

const placeOf = (thing: LinkedThing, row: Id) => ({ table: thing, column: 'link', row });

/** Short-lived addresses, for whoever has just shown number and code. Sealed with the key of the town, kept nowhere. */
@Injectable()
export class CaseLinks {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  async to(tx: Tx, thing: LinkedThing, id: Id): Promise<string> {
    const until = this.clock.now().getTime() + MINUTES * 60_000;
    const key = await this.vault.seal(tx, placeOf(thing, id), String(until));
    return `/files/${FOLDERS[thing]}/${id}/${key.toString('base64url')}`;
  }

  async opens(tx: Tx, thing: LinkedThing, id: string, key: string): Promise<boolean> {
    if (!isId(id)) return false;
    try {
      const until = Number(await this.vault.open(tx, placeOf(thing, id), Buffer.from(key, 'base64url')));
      return until > this.clock.now().getTime();
    } catch {
      return false;
    }
  }
}
