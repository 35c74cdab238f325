import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that were sent anew and wait for the desk to take them over. No foreign key: corrections stand above forms. */
export class UploadCorrection1700000000466 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE upload ADD COLUMN correction_id uuid, ADD CONSTRAINT upload_correction_check CHECK (correction_id IS NULL OR (case_id IS NOT NULL AND message_id IS NULL))');
    await runner.query('CREATE INDEX upload_correction_id_idx ON upload (tenant_id, correction_id, received_at) WHERE correction_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE upload DROP COLUMN correction_id');
  }
}
