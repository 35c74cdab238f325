import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** A claim that was taken back stays where it is; what was taken back of it is written beside. */
export class TakenBack1700000000620 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'open_item_taken_back',
      columns: ['id uuid NOT NULL', 'due_id uuid NOT NULL', 'amount_cents bigint NOT NULL CHECK (amount_cents > 0)', `reason text NOT NULL CHECK (reason IN ('withdrawn'))`, 'at timestamptz NOT NULL'],
      primaryKey: ['id'],
      indexes: [['due_id']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'open_item_taken_back', ['due_id'], 'open_item_due');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE open_item_taken_back');
  }
}
