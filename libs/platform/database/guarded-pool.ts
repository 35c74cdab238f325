import pg from 'pg';
import type { PoolClient } from 'pg';

/** Set by a test that proves what the guard is for; a production start refuses it. */
export interface GuardOptions {
  readonly enabled: boolean;
  readonly onDirty: () => void;
}

type ConnectCallback = (error: Error | undefined, client: PoolClient | undefined, done: (release?: unknown) => void) => void;

/**
 * The driver that TypeORM is given. A connection that comes back inside a transaction is destroyed: the next borrower would
 * otherwise read in the name of another town (a timed-out or abandoned transaction leaves exactly that behind).
 */
export function guardedDriver(guard: GuardOptions): typeof pg {
  class GuardedPool extends pg.Pool {
    override connect(): Promise<PoolClient>;
    override connect(callback: ConnectCallback): void;
    override connect(callback?: ConnectCallback): Promise<PoolClient> | void {
      if (!callback) return super.connect().then((client) => watched(client, guard));

      super.connect((error, client, done) => {
        if (!client) return callback(error, client, done);
        const guarded = watched(client, guard);
        callback(error, guarded, (problem) => guarded.release(problem as Error | boolean | undefined));
      });
    }
  }

  return { ...pg, Pool: GuardedPool } as typeof pg;
}

function watched(client: PoolClient, guard: GuardOptions): PoolClient {
  const release = client.release.bind(client);
  const decide = (): void => {
    if (transactionStatus(client) === 'I') return release();
    guard.onDirty();
    release(new Error('connection came back inside a transaction'));
  };
  client.release = (problem?: Error | boolean) => {
    if (problem || !guard.enabled) return release(problem);
    // A connection given back within its own connect callback has not been told its status yet: that comes in the same turn.
    if (transactionStatus(client) === null) return queueMicrotask(decide);
    decide();
  };
  return client;
}

/** `I` idle, `T` in a transaction, `E` in a failed one (the letter of ReadyForQuery). */
function transactionStatus(client: PoolClient): string | null {
  return (client as unknown as { getTransactionStatus(): string | null }).getTransactionStatus();
}
