import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class CaseCopy1700000000770 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, { name: 'case_copy', columns: ['case_id uuid NOT NULL', 'sealed bytea NOT NULL'], primaryKey: ['case_id'], may: ['INSERT'] });
    await addTenantForeignKey(runner, 'case_copy', ['case_id'], 'case_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_copy');
  }
}
