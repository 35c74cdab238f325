import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class StaffAbsence1700000000440 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'staff_absence',
      columns: [
        'id uuid NOT NULL', 'person_id uuid NOT NULL', 'substitute_id uuid NOT NULL CHECK (substitute_id <> person_id)', 'from_day date NOT NULL', 'to_day date NOT NULL CHECK (to_day >= from_day)', 'declared_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      indexes: [['person_id', 'to_day'], ['substitute_id', 'to_day']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'staff_absence', ['person_id'], 'staff_member');
    await addTenantForeignKey(runner, 'staff_absence', ['substitute_id'], 'staff_member');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staff_absence');
  }
}
