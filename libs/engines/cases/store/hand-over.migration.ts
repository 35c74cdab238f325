import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class HandOvers1700000000791 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'hand_over',
      columns: [
        'id uuid NOT NULL', 'service_code text NOT NULL', 'department text NOT NULL', 'occasion text NOT NULL', 'number int NOT NULL CHECK (number > 0)',
        'cases int NOT NULL CHECK (cases > 0)', 'content_sealed bytea NOT NULL', 'made_at timestamptz NOT NULL', 'made_by uuid NOT NULL', 'made_by_name text NOT NULL',
      ],
      primaryKey: ['id'],
      unique: [['service_code', 'occasion', 'number']],
      indexes: [['department', 'made_at', 'id']],
      may: ['INSERT'],
    });
    // The case is the key: no application goes twice.
    await createTenantTable(runner, {
      name: 'hand_over_case',
      columns: ['case_id uuid NOT NULL', 'hand_over_id uuid NOT NULL'],
      primaryKey: ['case_id'],
      indexes: [['hand_over_id', 'case_id']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'hand_over', ['made_by'], 'staff_member');
    await addTenantForeignKey(runner, 'hand_over_case', ['case_id'], 'case_file');
    await addTenantForeignKey(runner, 'hand_over_case', ['hand_over_id'], 'hand_over');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hand_over_case, hand_over');
  }
}
