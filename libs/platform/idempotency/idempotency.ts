import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Result } from '#kernel';
import { err, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { sha256Hex } from '#platform/crypto';
import type { Tx } from '#platform/database';
import { IdempotencyRow } from './idempotency.entity.js';

export interface IntendedOnce {
  /** Who intends it, as far as known: a hashed token, a staff id. */
  readonly actor: string;
  readonly operation: string;
  /** Made by the caller for one intention; 1 to 255 characters. */
  readonly key: string;
  /** What is asked for: the same key with another request is a mistake. */
  readonly request: unknown;
}

export interface StoredReply {
  readonly [field: string]: string | number | boolean | null;
}

const KEPT_HOURS = 24;

/**
 * One intention, one effect: the key is written in the same transaction as the effect, so that an answer that was lost on the way
 * can be asked for again. A second caller waits for the first and gets its reply.
 */
@Injectable()
export class Idempotency {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The reply of an earlier run, or undefined for the first; the first must call {@link keep} before it commits. */
  async claim(tx: Tx, intended: IntendedOnce): Promise<Result<StoredReply | undefined, 'IDEMPOTENCY_MISMATCH' | 'IN_FLIGHT'>> {
    const requestHash = sha256Hex(JSON.stringify(intended.request));
    const first = await tx.sql(
      `INSERT INTO idempotency_key (tenant_id, actor, operation, key, request_hash, created_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (tenant_id, actor, operation, key) DO NOTHING RETURNING key`,
      [intended.actor, intended.operation, intended.key, requestHash, this.clock.now()],
    );
    if (first.length > 0) return ok(undefined);

    const row = await tx.findOne(IdempotencyRow, this.#idOf(intended));
    if (!row || row.requestHash !== requestHash) return err('IDEMPOTENCY_MISMATCH');
    return row.reply ? ok(row.reply) : err('IN_FLIGHT');
  }

  async keep(tx: Tx, intended: IntendedOnce, reply: StoredReply): Promise<void> {
    await tx.update(IdempotencyRow, this.#idOf(intended), { reply });
  }

  /** Gives the key back after a refusal that changed nothing: the caller may mend its request and try again. */
  async release(tx: Tx, intended: IntendedOnce): Promise<void> {
    await tx.delete(IdempotencyRow, this.#idOf(intended));
  }

  /** Forgets keys older than a day; answers how many. */
  async purge(tx: Tx): Promise<number> {
    const before = new Date(this.clock.now().getTime() - KEPT_HOURS * 3_600_000);
    const gone = await tx.sql('WITH gone AS (DELETE FROM idempotency_key WHERE tenant_id = $1 AND created_at < $2 RETURNING 1) SELECT 1 FROM gone', [before]);
    return gone.length;
  }

  #idOf({ actor, operation, key }: IntendedOnce): { actor: string; operation: string; key: string } {
    return { actor, operation, key };
  }
}
