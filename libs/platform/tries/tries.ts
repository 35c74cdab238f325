import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Result } from '#kernel';
import { err, ok } from '#kernel';
import { WALL_CLOCK } from '#platform/clock';
import { hashToken } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { CodeTryRow } from './code-try.entity.js';
import { waitAfter } from './wait-after.js';

/** No code is looked at before this instant. */
export interface Wait {
  readonly until: Date;
}

/** After a day without a try all is forgotten. */
const FORGOTTEN_MS = 24 * 3_600_000;

/**
 * Counts wrong codes per subject and makes the next try wait longer and longer: a delay, never a lock. A subject that does not exist is
 * counted like any other, so that the answers tell nothing of it.
 */
@Injectable()
export class Tries {
  constructor(@Inject(WALL_CLOCK) private readonly clock: Clock) {}

  /**
   * Runs `check` unless this subject has to wait. Tries of one subject come one after the other; ten at once are ten tries.
   * @param subject what the code is to open, as it was presented: `draft:<link>`
   * @param check answers undefined for a wrong code; does the same work for a subject that does not exist
   */
  async run<T>(tx: Tx, subject: string, check: () => Promise<T | undefined>): Promise<Result<T, 'WRONG_CODE' | Wait>> {
    const key = hashToken(subject);
    await tx.lock(`code-try:${key.toString('hex')}`);
    const before = await tx.findOne(CodeTryRow, { subject: key });
    const now = this.clock.now();
    if (before && before.waitsUntil > now) return err({ until: before.waitsUntil });

    const found = await check();
    if (found === undefined) await this.#fail(tx, key, before, now);
    else await tx.delete(CodeTryRow, { subject: key });
    return found === undefined ? err('WRONG_CODE') : ok(found);
  }

  async #fail(tx: Tx, subject: Buffer, before: CodeTryRow | undefined, now: Date): Promise<void> {
    const recent = before && now.getTime() - before.lastAt.getTime() < FORGOTTEN_MS ? before.failures : 0;
    const failures = recent + 1;
    const counted = { failures, lastAt: now, waitsUntil: new Date(now.getTime() + waitAfter(failures) * 60_000) };
    if (before) await tx.update(CodeTryRow, { subject }, counted);
    else await tx.insert(CodeTryRow, { subject, ...counted });
  }

  /** Forgets what is older than a day; answers how many. */
  async purge(tx: Tx): Promise<number> {
    const before = new Date(this.clock.now().getTime() - FORGOTTEN_MS);
    const gone = await tx.sql(`WITH gone AS (DELETE FROM code_try WHERE ${ofTenant()} AND last_at < $2 RETURNING 1) SELECT 1 FROM gone`, [before]);
    return gone.length;
  }
}
