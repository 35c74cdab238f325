import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class TownKey1700000000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'town_key',
      columns: ['version int NOT NULL', 'wrapped bytea NOT NULL', 'created_at timestamptz NOT NULL'],
      primaryKey: ['version'],
      may: ['INSERT'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE town_key');
  }
}
