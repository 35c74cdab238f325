import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that are about the same thing, whoever asks: a plate. */
export class CaseLookupThing1700000000870 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_lookup ADD COLUMN thing_fingerprint text');
    await runner.query('CREATE INDEX case_lookup_service_code_thing_fingerprint_idx ON case_lookup (tenant_id, service_code, thing_fingerprint)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_lookup DROP COLUMN thing_fingerprint');
  }
}
