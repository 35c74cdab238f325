import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { QueryRunner } from 'typeorm';
import { type Id, UUID_PATTERN } from '#kernel';
import { Tx } from './transaction.js';
import { ReadScope } from './read-scope.js';

interface Scope {
  readonly tx?: Tx;
  readonly reads?: ReadScope;
}

/** Anything that says which town it acts for: an actor, a context, a job's envelope. */
export interface TenantBound {
  readonly tenantId: Id;
}

/** Thrown when code reaches for a tenant's data in a way that could mix two towns or two transactions. */
export class TenantContextError extends Error {}

/** The only door to a transaction. */
@Injectable()
export class TenantDatabase {
  readonly #scopes = new AsyncLocalStorage<Scope>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in a transaction of this town. A command called by a command joins its transaction; a read inside a GraphQL
   * operation joins that operation's read transaction.
   * @throws TenantContextError for another town inside a transaction, or for a write inside a read.
   */
  async withTenant<T>(bound: TenantBound, mode: 'read' | 'write', work: (tx: Tx) => Promise<T>): Promise<T> {
    const scope = this.#scopes.getStore();
    if (scope?.tx) return work(joined(scope.tx, bound, mode));
    if (mode === 'read' && scope?.reads) return work(await scope.reads.transaction(bound));
    if (mode === 'read') return this.#read(bound, work);
    // What was read before the command must not hold a second connection while it runs, nor an old view after it.
    await scope?.reads?.end();
    return this.#write(bound, work);
  }

  /** One READ ONLY transaction for everything that is read until {@link ReadScope.end}; opened by the first read. */
  beginReads(): ReadScope {
    return new ReadScope((bound) => this.#openRead(bound));
  }

  /**
   * To be called before anything slow outside: gives the operation's read transaction back, so that no connection waits for a
   * stranger. The next read opens a new one.
   * @throws TenantContextError inside a transaction: what is intended has to be committed before anybody outside is told.
   */
  async beforeOutsideCall(): Promise<void> {
    const scope = this.#scopes.getStore();
    if (scope?.tx) throw new TenantContextError('a call to the outside inside a transaction');
    await scope?.reads?.end();
  }

  /** Runs code whose reads share one scope. */
  inReads<T>(reads: ReadScope, work: () => T): T {
    return this.#scopes.run({ reads }, work);
  }

  async #read<T>(bound: TenantBound, work: (tx: Tx) => Promise<T>): Promise<T> {
    const opened = await this.#openRead(bound);
    try {
      return await this.#scopes.run({ tx: opened.tx }, () => work(opened.tx));
    } finally {
      await opened.end();
    }
  }

  async #openRead(bound: TenantBound): Promise<{ tx: Tx; end(): Promise<void> }> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.query(`BEGIN READ ONLY; ${setTenant(bound.tenantId)}`);
    } catch (error) {
      await runner.release();
      throw error;
    }
    // TypeORM must know of the raw begin, or it would open and commit a transaction of its own around a statement.
    Object.assign(runner, { isTransactionActive: true });
    return {
      tx: new Tx(bound.tenantId, 'read', runner.manager),
      end: () => endRead(runner),
    };
  }

  /** Rolled back by the database for the sake of somebody else: the same work may succeed a moment later. */
  async #write<T>(bound: TenantBound, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#tryWrite(bound, work);
      } catch (error) {
        if (attempt >= MOST_ATTEMPTS || !isTransient(error)) throw error;
      }
    }
  }

  async #tryWrite<T>(bound: TenantBound, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    await runner.connect();
    try {
      await runner.startTransaction();
      await runner.query(setTenant(bound.tenantId));
      const tx = new Tx(bound.tenantId, 'write', runner.manager);
      const result = await this.#scopes.run({ tx }, () => work(tx));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

const MOST_ATTEMPTS = 3;

/** Serialization failure, deadlock, lock time-out. */
const TRANSIENT: ReadonlySet<unknown> = new Set(['40001', '40P01', '55P03']);

const isTransient = (error: unknown): boolean => TRANSIENT.has((error as { code?: unknown }).code);

function joined(tx: Tx, bound: TenantBound, mode: 'read' | 'write'): Tx {
  if (tx.tenantId !== bound.tenantId) throw new TenantContextError('a transaction of one town was asked for the data of another');
  if (mode === 'write' && tx.mode === 'read') throw new TenantContextError('a write was asked for inside a read');
  return tx;
}

async function endRead(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('COMMIT');
  } finally {
    Object.assign(runner, { isTransactionActive: false });
    await runner.release();
  }
}

/**
 * `SET LOCAL` takes no parameter and `set_config()` does not reach the workers of a cluster: the id comes from the registry and is
 * matched again here.
 */
function setTenant(tenantId: Id): string {
  if (!UUID_PATTERN.test(tenantId)) throw new TenantContextError('not a tenant id');
  return `SET LOCAL app.tenant_id = '${tenantId}'`;
}
