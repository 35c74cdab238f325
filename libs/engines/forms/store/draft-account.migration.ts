import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A draft of somebody who is signed in belongs to their account from then on. No foreign key: the account may go before the draft's time is up. */
export class DraftAccount1700000000455 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft ADD COLUMN account_id uuid');
    await runner.query('CREATE INDEX draft_account_id_idx ON draft (tenant_id, account_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft DROP COLUMN account_id');
  }
}
