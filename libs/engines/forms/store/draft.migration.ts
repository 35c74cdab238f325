import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class Draft1700000000450 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'draft',
      columns: [
        'id uuid NOT NULL', 'token_hash bytea NOT NULL', 'service_code text NOT NULL', 'service_version int NOT NULL', 'started_on date NOT NULL',
        'answers_sealed bytea NOT NULL', 'saved_at timestamptz NOT NULL', 'delete_on date NOT NULL', 'submitted_at timestamptz',
      ],
      primaryKey: ['id'],
      unique: [['token_hash']],
      indexes: [['delete_on']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft');
  }
}
