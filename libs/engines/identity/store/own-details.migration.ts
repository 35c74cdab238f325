import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class OwnDetails1700000000880 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'own_details',
      columns: ['account_id uuid NOT NULL', 'sealed bytea NOT NULL', 'saved_at timestamptz NOT NULL'],
      primaryKey: ['account_id'],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE own_details');
  }
}
