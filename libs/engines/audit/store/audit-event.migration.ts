import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class AuditEvent1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'audit_event',
      columns: [
        'id uuid NOT NULL',
        'at timestamptz NOT NULL',
        'actor text NOT NULL',
        'action text NOT NULL',
        'object_type text NOT NULL',
        'object_id uuid NOT NULL',
        `fields text[] NOT NULL DEFAULT '{}'`,
      ],
      primaryKey: ['id'],
      indexes: [['object_type', 'object_id', 'at']],
      may: ['INSERT'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_event');
  }
}
