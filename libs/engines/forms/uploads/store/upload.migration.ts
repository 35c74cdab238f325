import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Upload1700000000460 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'upload',
      columns: [
        'id uuid NOT NULL', 'draft_id uuid', 'case_id uuid', 'name_sealed bytea NOT NULL', `kind text NOT NULL CHECK (kind IN ('pdf', 'jpeg', 'png'))`,
        'size int NOT NULL CHECK (size > 0)', 'sha256 bytea NOT NULL CHECK (length(sha256) = 32)', `state text NOT NULL CHECK (state IN ('quarantined', 'clean', 'refused'))`,
        'storage_key text NOT NULL', 'received_at timestamptz NOT NULL', 'checked_at timestamptz', 'CHECK (draft_id IS NULL OR case_id IS NULL)',
      ],
      primaryKey: ['id'],
      indexes: [['draft_id', 'id'], ['case_id', 'id'], ['state', 'received_at', 'id']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'upload', ['draft_id'], 'draft');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE upload');
  }
}
