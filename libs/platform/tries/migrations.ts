import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class CodeTry1700000000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'code_try',
      columns: ['subject bytea NOT NULL CHECK (length(subject) = 32)', 'failures int NOT NULL CHECK (failures > 0)', 'last_at timestamptz NOT NULL', 'waits_until timestamptz NOT NULL'],
      primaryKey: ['subject'],
      indexes: [['last_at']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE code_try');
  }
}
