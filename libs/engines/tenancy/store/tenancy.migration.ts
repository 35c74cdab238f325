import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class Tenancy1700000000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE platform.tenant (
      id uuid PRIMARY KEY, code text NOT NULL UNIQUE, land text NOT NULL, municipality_key text NOT NULL,
      status text NOT NULL CHECK (status IN ('live', 'suspended')), canonical_host text NOT NULL,
      config_version int NOT NULL DEFAULT 0, created_at timestamptz NOT NULL)`);
    await runner.query(`CREATE TABLE platform.tenant_host (
      host text PRIMARY KEY CHECK (host = lower(host)), tenant_id uuid NOT NULL REFERENCES platform.tenant (id))`);
    await runner.query(`CREATE TABLE platform.api_key (key_hash bytea PRIMARY KEY, label text NOT NULL, created_at timestamptz NOT NULL)`);
    for (const table of ['tenant', 'tenant_host', 'api_key']) {
      await runner.query(`GRANT SELECT ON platform.${table} TO stadttor_app`);
      await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON platform.${table} TO stadttor_platform`);
    }
    await runner.query('GRANT SELECT ON platform.tenant, platform.tenant_host TO stadttor_reader');
    await createTenantTable(runner, {
      name: 'tenant_section',
      columns: [
        'section text NOT NULL',
        'version int NOT NULL',
        'content_hash text NOT NULL',
        'content jsonb NOT NULL',
        'applied_at timestamptz NOT NULL',
        'applied_by text NOT NULL',
      ],
      primaryKey: ['section', 'version'],
      may: ['INSERT'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE tenant_section, platform.tenant_host, platform.tenant, platform.api_key');
  }
}
