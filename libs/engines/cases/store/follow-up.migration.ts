import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey } from '#platform/database';

/** Cases that follow a permit, and permits that end because another one begins. */
export class FollowUps1700000000830 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file ADD COLUMN follow_up text');
    await runner.query('ALTER TABLE case_file ADD COLUMN follows uuid');
    await runner.query('ALTER TABLE case_file ADD CONSTRAINT case_file_follow_up_check CHECK ((follow_up IS NULL) = (follows IS NULL))');
    await runner.query('CREATE INDEX case_file_follows_idx ON case_file (tenant_id, follows)');
    await addTenantForeignKey(runner, 'case_file', ['follows'], 'permit');
    await runner.query('ALTER TABLE permit ADD COLUMN replaced_from date');
    await runner.query('CREATE INDEX permit_replaced_from_idx ON permit (tenant_id, replaced_from)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE permit DROP COLUMN replaced_from');
    await runner.query('ALTER TABLE case_file DROP COLUMN follows, DROP COLUMN follow_up');
  }
}
