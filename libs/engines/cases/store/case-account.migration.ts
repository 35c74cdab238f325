import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases that somebody sent while signed in are found again in their account. No foreign key: the account may go, the case stays. */
export class CaseAccount1700000000710 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file ADD COLUMN account_id uuid');
    await runner.query('CREATE INDEX case_file_account_id_received_at_idx ON case_file (tenant_id, account_id, received_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN account_id');
  }
}
