import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class Idempotency1700000000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'idempotency_key',
      columns: [
        'actor text NOT NULL',
        'operation text NOT NULL',
        'key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255)',
        'request_hash text NOT NULL',
        'reply jsonb',
        'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['actor', 'operation', 'key'],
      indexes: [['created_at']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_key');
  }
}
