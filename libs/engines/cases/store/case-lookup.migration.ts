import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class CaseLookup1700000000790 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_lookup',
      columns: ['case_id uuid NOT NULL', 'service_code text NOT NULL', 'occasion text NOT NULL', 'fingerprint text', 'refused boolean NOT NULL'],
      primaryKey: ['case_id'],
      indexes: [['service_code', 'fingerprint'], ['service_code', 'occasion', 'case_id']],
      may: ['INSERT', 'UPDATE'],
    });
    await addTenantForeignKey(runner, 'case_lookup', ['case_id'], 'case_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_lookup');
  }
}
