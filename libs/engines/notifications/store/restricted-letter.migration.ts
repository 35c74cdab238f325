import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A letter about something restricted is seen by those alone who may see that. */
export class RestrictedLetter1700000000870 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE letter ADD COLUMN restricted_to uuid[]');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE letter DROP COLUMN restricted_to');
  }
}
