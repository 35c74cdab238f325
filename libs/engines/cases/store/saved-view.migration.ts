import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** Filters of the inbox under a name. */
export class SavedViews1700000000925 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'saved_view',
      columns: [
        'id uuid NOT NULL', 'person_id uuid', 'department text', 'name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40)', 'view text NOT NULL', 'label text', 'search_sealed bytea', 'kept_at timestamptz NOT NULL',
        'CHECK ((person_id IS NULL) <> (department IS NULL))',
      ],
      primaryKey: ['id'],
      indexes: [['person_id', 'id'], ['department', 'id']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'saved_view', ['person_id'], 'staff_member');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}
