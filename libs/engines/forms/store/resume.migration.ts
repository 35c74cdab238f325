import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable, forEachTown } from '#platform/database';

/** A draft has a key per device, may be opened by link and code, and keeps notes: what could not be saved yet, what the scanner took away. */
export class DraftResume1700000000470 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'draft_key',
      columns: ['token_hash bytea NOT NULL', 'draft_id uuid NOT NULL', 'made_at timestamptz NOT NULL'],
      primaryKey: ['token_hash'],
      indexes: [['draft_id']],
      may: ['INSERT', 'DELETE'],
    });
    await createTenantTable(runner, {
      name: 'draft_resume',
      columns: [
        'draft_id uuid NOT NULL', 'link_hash bytea NOT NULL', 'code_hash bytea NOT NULL', 'sealed bytea NOT NULL', 'address_print text', 'mails int NOT NULL', 'mailed_at timestamptz',
      ],
      primaryKey: ['draft_id'],
      unique: [['link_hash']],
      indexes: [['address_print', 'mailed_at']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await forEachTown(runner, (town) =>
      runner.query('INSERT INTO draft_key (tenant_id, token_hash, draft_id, made_at) SELECT tenant_id, token_hash, id, saved_at FROM draft WHERE tenant_id = $1', [town]),
    );
    await runner.query('ALTER TABLE draft DROP COLUMN token_hash, ADD COLUMN notes_sealed bytea, ADD COLUMN warned_for date');
    await addTenantForeignKey(runner, 'draft_key', ['draft_id'], 'draft');
    await addTenantForeignKey(runner, 'draft_resume', ['draft_id'], 'draft');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_resume');
    await runner.query('DROP TABLE draft_key');
    await runner.query('ALTER TABLE draft ADD COLUMN token_hash bytea, DROP COLUMN notes_sealed, DROP COLUMN warned_for');
  }
}
