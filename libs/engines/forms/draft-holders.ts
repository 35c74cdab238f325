import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import type { Tx } from '#platform/database';
import { Drafts } from './drafts.js';
import type { Draft } from './drafts.js';
import { DraftRow } from './store/draft.entity.js';

/** Whose a draft is, seen by who asks: of nobody with an account, one's own, held by an account that is not signed in now, somebody else's. */
export type DraftHold = 'free' | 'own' | 'held' | 'foreign';

/** Drafts of people with an account. A key still opens the draft, so that the end of a session loses nothing; but no other account gets in. */
@Injectable()
export class DraftHolders {
  constructor(private readonly drafts: Drafts) {}

  async hold(tx: Tx, actor: Actor, draftId: Id): Promise<DraftHold> {
    const row = await tx.findOne(DraftRow, { id: draftId });
    if (!row?.accountId) return 'free';
    if (actor.kind !== 'citizen') return 'held';
    return row.accountId === actor.personId ? 'own' : 'foreign';
  }

  /** Makes a free draft the actor's, if they are signed in. After a temporary sign-in nobody could open it again: it stays with whoever holds the token. */
  async bind(tx: Tx, actor: Actor, draftId: Id): Promise<DraftHold> {
    const hold = await this.hold(tx, actor, draftId);
    if (hold !== 'free' || actor.kind !== 'citizen' || actor.temporary) return hold;
    await tx.update(DraftRow, { id: draftId }, { accountId: actor.personId });
    return 'own';
  }

  /** With the account go its drafts, at once. */
  async forget(tx: Tx, accountId: Id): Promise<void> {
    for (const { id } of await tx.find(DraftRow, { accountId })) await this.drafts.discard(tx, id);
  }

  /** What an account has begun and not sent, the latest first. */
  async unsent(tx: Tx, accountId: Id): Promise<readonly Draft[]> {
    const rows = await tx.find(DraftRow, { accountId }, { order: { savedAt: 'DESC' } });
    const drafts: Draft[] = [];
    for (const { id } of rows.filter(({ submittedAt }) => submittedAt === null)) drafts.push((await this.drafts.byId(tx, id))!);
    return drafts;
  }
}
