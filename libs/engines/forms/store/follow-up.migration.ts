import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a draft follows. No foreign key: what it follows belongs to the engine above. */
export class DraftFollowUp1700000000490 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft ADD COLUMN follow_up text');
    await runner.query('ALTER TABLE draft ADD COLUMN follows uuid');
    await runner.query('ALTER TABLE draft ADD CONSTRAINT draft_follow_up_check CHECK ((follow_up IS NULL) = (follows IS NULL))');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE draft DROP COLUMN follows, DROP COLUMN follow_up');
  }
}
