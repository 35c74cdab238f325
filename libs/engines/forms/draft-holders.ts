import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import type { Tx } from '#platform/database';
import { DraftRow } from './store/draft.entity.js';

/** Whose a draft is, seen by who asks: of nobody with an account, one's own, held by an account that is not signed in now, somebody else's. */
export type DraftHold = 'free' | 'own' | 'held' | 'foreign';

/** Drafts of people with an account. The token still opens the draft, so that the end of a session loses nothing; but no other account gets in. */
@Injectable()
export class DraftHolders {
  async hold(tx: Tx, actor: Actor, draftId: Id): Promise<DraftHold> {
    const row = await tx.findOne(DraftRow, { id: draftId });
    if (!row?.accountId) return 'free';
    if (actor.kind !== 'citizen') return 'held';
    return row.accountId === actor.personId ? 'own' : 'foreign';
  }

  /** Makes a free draft the actor's, if they are signed in. */
  async bind(tx: Tx, actor: Actor, draftId: Id): Promise<DraftHold> {
    const hold = await this.hold(tx, actor, draftId);
    if (hold !== 'free' || actor.kind !== 'citizen') return hold;
    await tx.update(DraftRow, { id: draftId }, { accountId: actor.personId });
    return 'own';
  }

  /** What an account has begun and not sent. */
  async idsOf(tx: Tx, accountId: Id): Promise<readonly { readonly id: Id; readonly serviceCode: string; readonly savedAt: Date }[]> {
    const rows = await tx.find(DraftRow, { accountId }, { order: { savedAt: 'DESC' } });
    return rows.filter(({ submittedAt }) => submittedAt === null).map(({ id, serviceCode, savedAt }) => ({ id, serviceCode, savedAt }));
  }
}
