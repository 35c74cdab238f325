import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** Letters that are printed together, and who chose them. */
export class PrintRuns1700000000905 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'print_run',
      columns: ['id uuid NOT NULL', 'made_at timestamptz NOT NULL', 'made_by uuid NOT NULL', 'made_by_name text NOT NULL'],
      primaryKey: ['id'],
      indexes: [['made_by', 'made_at', 'id']],
      may: ['INSERT'],
    });
    await createTenantTable(runner, {
      name: 'print_run_letter',
      columns: ['run_id uuid NOT NULL', 'place int NOT NULL CHECK (place > 0)', 'letter_id uuid NOT NULL'],
      primaryKey: ['run_id', 'place'],
      unique: [['run_id', 'letter_id']],
      indexes: [['letter_id']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'print_run', ['made_by'], 'staff_member');
    await addTenantForeignKey(runner, 'print_run_letter', ['run_id'], 'print_run');
    await addTenantForeignKey(runner, 'print_run_letter', ['letter_id'], 'letter');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE print_run_letter, print_run');
  }
}
