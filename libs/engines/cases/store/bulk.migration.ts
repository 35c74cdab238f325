import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Bulk1700000000760 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_bulk',
      columns: ['id uuid NOT NULL', 'person_id uuid NOT NULL', 'action text NOT NULL', 'at timestamptz NOT NULL', 'undone_at timestamptz'],
      primaryKey: ['id'],
      indexes: [['person_id', 'at']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'case_bulk_row',
      columns: [
        'bulk_id uuid NOT NULL', 'case_id uuid NOT NULL', 'state text NOT NULL', 'department text NOT NULL', 'assignee_id uuid', 'assignee_name text', 'paused_on date', 'version_after int NOT NULL',
      ],
      primaryKey: ['bulk_id', 'case_id'],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'case_bulk_row', ['bulk_id'], 'case_bulk');
    await addTenantForeignKey(runner, 'case_bulk_row', ['case_id'], 'case_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_bulk_row, case_bulk');
  }
}
