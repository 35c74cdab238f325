import { Injectable } from '@nestjs/common';
import type { Actor, Id, LocalDate } from '#kernel';
import { localDate, newToken } from '#kernel';
import { hashToken } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { DraftRow } from './store/draft.entity.js';

/** Before every day that a sweep compares with. */
const PAST: LocalDate = localDate('2000-01-01');

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

  /** Makes a free draft the actor's, if they are signed in. After a temporary sign-in nobody could open it again: it stays with whoever holds the token. */
  async bind(tx: Tx, actor: Actor, draftId: Id): Promise<DraftHold> {
    const hold = await this.hold(tx, actor, draftId);
    if (hold !== 'free' || actor.kind !== 'citizen' || actor.temporary) return hold;
    await tx.update(DraftRow, { id: draftId }, { accountId: actor.personId });
    return 'own';
  }

  /** The answers go with the next sweep, for their files must go with them; the draft opens for nobody until then. */
  async forget(tx: Tx, accountId: Id): Promise<void> {
    for (const { id } of await tx.find(DraftRow, { accountId })) {
      await tx.update(DraftRow, { id }, { tokenHash: hashToken(newToken()), deleteOn: PAST, accountId: null });
    }
  }

  /** What an account has begun and not sent. */
  async idsOf(tx: Tx, accountId: Id): Promise<readonly { readonly id: Id; readonly serviceCode: string; readonly savedAt: Date }[]> {
    const rows = await tx.find(DraftRow, { accountId }, { order: { savedAt: 'DESC' } });
    return rows.filter(({ submittedAt }) => submittedAt === null).map(({ id, serviceCode, savedAt }) => ({ id, serviceCode, savedAt }));
  }
}
