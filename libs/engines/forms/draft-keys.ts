import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id } from '#kernel';
import { newToken } from '#kernel';
import { CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { DraftKeyRow } from './store/draft-key.entity.js';

/** Keys of drafts, one per device: a draft opens with each of them, and with nothing else. */
@Injectable()
export class DraftKeys {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** A new key; what is stored opens nothing. */
  async cut(tx: Tx, draftId: Id): Promise<string> {
    const token = newToken();
    await tx.insert(DraftKeyRow, { tokenHash: hashToken(token), draftId, madeAt: this.clock.now() });
    return token;
  }

  async draftOf(tx: Tx, token: string): Promise<Id | undefined> {
    return (await tx.findOne(DraftKeyRow, { tokenHash: hashToken(token) }))?.draftId;
  }

  /** From now on none of its keys opens it. */
  async revoke(tx: Tx, draftId: Id): Promise<void> {
    await tx.delete(DraftKeyRow, { draftId });
  }

  /** Whether more than one device has been at it: then one may not know what the other has saved. */
  async areSeveral(tx: Tx, draftId: Id): Promise<boolean> {
    return (await tx.find(DraftKeyRow, { draftId }, { take: 2 })).length > 1;
  }
}
