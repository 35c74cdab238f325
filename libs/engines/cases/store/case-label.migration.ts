import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** Labels on cases, and what a bulk action did with one. */
export class CaseLabels1700000000915 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_label',
      columns: ['label text NOT NULL', 'case_id uuid NOT NULL', 'put_at timestamptz NOT NULL'],
      primaryKey: ['label', 'case_id'],
      indexes: [['case_id', 'label']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'case_label', ['case_id'], 'case_file');
    await runner.query('ALTER TABLE case_bulk ADD COLUMN label text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_label');
    await runner.query('ALTER TABLE case_bulk DROP COLUMN label');
  }
}
