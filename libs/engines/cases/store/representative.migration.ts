import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for the applicant, as a keyed hash. */
export class Representatives1700000000861 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_lookup ADD COLUMN representative text');
    await runner.query('CREATE INDEX case_lookup_representative ON case_lookup (tenant_id, service_code, representative)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_lookup DROP COLUMN representative');
  }
}
