import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day of a due amount may move when its notice had to be sent again; nothing else of it ever does. */
export class PostponedDues1700000000610 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('GRANT UPDATE (due_on) ON open_item_due TO stadttor_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('REVOKE UPDATE (due_on) ON open_item_due FROM stadttor_app');
  }
}
