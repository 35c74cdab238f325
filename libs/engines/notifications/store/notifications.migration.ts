import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Notifications1700000000300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'message',
      columns: [
        'id uuid NOT NULL', 'purpose text NOT NULL', `state text NOT NULL CHECK (state IN ('queued', 'sent'))`, 'sealed bytea',
        'created_at timestamptz NOT NULL', 'sent_at timestamptz', `CHECK ((state = 'sent') = (sealed IS NULL))`,
      ],
      primaryKey: ['id'],
      indexes: [['state', 'created_at']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'letter',
      columns: [
        'id uuid NOT NULL', 'document_id uuid NOT NULL', 'about_id uuid NOT NULL', 'about_reference text NOT NULL', 'department text NOT NULL',
        'subject text NOT NULL', 'recipient_sealed bytea NOT NULL', 'pages int NOT NULL', `state text NOT NULL CHECK (state IN ('queued', 'dispatched'))`,
        'queued_at timestamptz NOT NULL', 'dispatched_on date', 'dispatched_by uuid', 'dispatched_by_name text',
        `CHECK ((state = 'dispatched') = (dispatched_on IS NOT NULL AND dispatched_by IS NOT NULL))`,
      ],
      primaryKey: ['id'],
      indexes: [['state', 'queued_at', 'id'], ['about_id']],
      may: ['INSERT', 'UPDATE'],
    });
    await addTenantForeignKey(runner, 'letter', ['document_id'], 'document');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE letter, message');
  }
}
