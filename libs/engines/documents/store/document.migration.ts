import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class Document1700000000200 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'document',
      columns: [
        'id uuid NOT NULL', 'kind text NOT NULL', 'file_name text NOT NULL', 'media_type text NOT NULL', 'storage_key text NOT NULL',
        'size int NOT NULL CHECK (size > 0)', 'pages int NOT NULL CHECK (pages > 0)', 'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      may: ['INSERT'],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE document');
  }
}
