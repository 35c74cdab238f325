import { getConstructionPlans } from 'pg-boss';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class JobQueue1700000000001 implements MigrationInterface {
  // The plans bring a transaction of their own.
  transaction = false as const;

  async up(runner: QueryRunner): Promise<void> {
    const plans = getConstructionPlans('pgboss').replace(/CREATE SCHEMA IF NOT EXISTS pgboss\s*;?/i, '');
    await runner.query(plans);
    await runner.query('GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO stadttor_app');
    await runner.query('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA pgboss TO stadttor_app');
    await runner.query('GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO stadttor_app');
  }

  async down(): Promise<void> {
    throw new Error('the queue is not taken back');
  }
}

const QUEUE_OPTIONS = { policy: 'standard', retryLimit: 10, retryDelay: 2, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 120, deleteAfterSeconds: 604_800 };

/** Makes the queues of this release; runs as the owner of the schema, again and again without harm. */
export async function ensureQueues(query: (sql: string, parameters: unknown[]) => Promise<unknown>, names: readonly string[]): Promise<void> {
  for (const name of names) await query('SELECT pgboss.create_queue($1, $2::jsonb)', [name, JSON.stringify(QUEUE_OPTIONS)]);
}
