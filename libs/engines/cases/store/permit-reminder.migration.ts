import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which day its holder was told that a permit ends. */
export class PermitReminder1700000000840 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE permit ADD COLUMN reminded_on date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE permit DROP COLUMN reminded_on');
  }
}
