import { Inject, Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { addDays, berlinDate } from '#kernel';
import type { Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import type { FilingWay } from '#sdk/service';
import { DraftKeys } from './draft-keys.js';
import { ResumeLinks } from './resume-links.js';
import { DRAFT_DAYS } from './domain/draft-days.js';
import type { OpenFiling } from './domain/open-filing.js';
import { DraftFilingRow } from './store/draft-filing.entity.js';
import { DraftRow } from './store/draft.entity.js';
import { DraftStore } from './store/draft.store.js';

/** A clerk takes an application in for somebody. */
export interface Filing {
  readonly way: FilingWay;
  readonly staffId: Id;
  readonly staffName: string;
  /** The clerk has seen who it is. */
  readonly identified: boolean;
  /** When the paper reached the office; null for everything that is taken in at once. */
  readonly arrivedAt: Date | null;
}

/** Drafts that come in otherwise than from home by somebody who is signed in. */
@Injectable()
export class DraftFilings {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly keys: DraftKeys,
    private readonly links: ResumeLinks,
    private readonly store: DraftStore,
  ) {}

  /** Undefined for a draft that nobody at the office has taken in. */
  async of(tx: Tx, draftId: Id): Promise<Filing | undefined> {
    const row = await tx.findOne(DraftFilingRow, { draftId });
    if (!row || row.way === null) return undefined;
    return { way: row.way, staffId: row.staffId!, staffName: row.staffName!, identified: row.identified, arrivedAt: row.arrivedAt };
  }

  /** Whether everything is asked that a sign-in would have told. */
  async asksAll(tx: Tx, draftId: Id): Promise<boolean> {
    return (await tx.findOne(DraftFilingRow, { draftId })) !== undefined;
  }

  /** Its author could not sign in and fills it in all the same. */
  async beginUnsigned(tx: Tx, draftId: Id): Promise<void> {
    await tx.insert(DraftFilingRow, { draftId, way: null, staffId: null, staffName: null, identified: false, arrivedAt: null, keepDays: null });
  }

  /**
   * A clerk takes it in. What the clerk has seen goes for the draft as it lies on the desk: nobody else's key and no link open it any more, or
   * its author could change at home who they are.
   * @param keepDays of a draft that a clerk has begun; null for what its author has begun
   * @returns the clerk's key
   */
  async takeIn(tx: Tx, draftId: Id, filing: Filing, keepDays: number | null): Promise<string> {
    if (filing.identified) await this.#lockOut(tx, draftId);
    await tx.delete(DraftFilingRow, { draftId });
    await tx.insert(DraftFilingRow, { draftId, ...filing, keepDays });
    if (keepDays !== null) await this.#keepFor(tx, draftId, keepDays);
    return this.keys.cut(tx, draftId);
  }

  /** Its author takes link and code home: from then on it is theirs, and stays as long as any draft. True when that is new. */
  async goesHome(tx: Tx, draftId: Id): Promise<boolean> {
    if ((await tx.update(DraftFilingRow, { draftId, keepDays: Not(IsNull()) }, { keepDays: null })) === 0) return false;
    await this.#keepFor(tx, draftId, DRAFT_DAYS);
    return true;
  }

  /** What a clerk has begun and nobody has sent, the next to go first. */
  openOf(tx: Tx, staffId: Id): Promise<OpenFiling[]> {
    return this.store.openFilings(tx, staffId, berlinDate(this.clock.now()));
  }

  /** Begun at the office by this clerk, and in nobody else's hands. */
  async isBegunBy(tx: Tx, draftId: Id, staffId: Id): Promise<boolean> {
    return (await tx.findOne(DraftFilingRow, { draftId, staffId, keepDays: Not(IsNull()) })) !== undefined;
  }

  async #keepFor(tx: Tx, id: Id, days: number): Promise<void> {
    await tx.update(DraftRow, { id }, { deleteOn: addDays(berlinDate(this.clock.now()), days) });
  }

  /** Somebody opens it elsewhere: from then on nobody has seen who fills it in. */
  async leftTheDesk(tx: Tx, draftId: Id): Promise<void> {
    const row = await tx.findOne(DraftFilingRow, { draftId });
    if (row?.identified) await tx.update(DraftFilingRow, { draftId }, { identified: false });
  }

  async #lockOut(tx: Tx, draftId: Id): Promise<void> {
    await this.keys.revoke(tx, draftId);
    await this.links.revoke(tx, draftId);
  }
}
