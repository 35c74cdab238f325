import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files that come with a message of a case. No foreign key: messages stand above forms. */
export class UploadMessage1700000000465 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE upload ADD COLUMN message_id uuid, ADD CONSTRAINT upload_message_check CHECK (message_id IS NULL OR case_id IS NOT NULL)');
    await runner.query('CREATE INDEX upload_message_id_idx ON upload (tenant_id, message_id, received_at) WHERE message_id IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE upload DROP COLUMN message_id');
  }
}
