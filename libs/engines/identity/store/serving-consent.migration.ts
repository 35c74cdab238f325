import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class ServingConsent1700000000430 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'serving_consent',
      columns: [
        'id uuid NOT NULL', 'account_id uuid NOT NULL', `channel text NOT NULL CHECK (channel IN ('account-mailbox', 'own-portal'))`, 'given boolean NOT NULL', 'declared_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      indexes: [['account_id', 'declared_at']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'serving_consent', ['account_id'], 'citizen_account');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE serving_consent');
  }
}
