import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** Each view of the inbox reads from an index of its own that holds nothing but this view. */
const VIEWS: Readonly<Record<string, string>> = {
  team: `state IN ('received', 'in-progress', 'assessed')`,
  desk: `state IN ('received', 'in-progress', 'assessed', 'answered')`,
  print: `state = 'answered'`,
  waiting: `state = 'awaiting-citizen'`,
  unread: 'unread_since IS NOT NULL',
};

export class Desk1700000000750 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_file ADD COLUMN restricted_to uuid[], ADD COLUMN kept_from uuid[] NOT NULL DEFAULT '{}', ADD COLUMN searchable boolean NOT NULL DEFAULT false`);
    await runner.query('DROP INDEX case_file_department_state_due_on_id_idx, case_file_assignee_id_state_due_on_id_idx, case_file_unread_idx');
    for (const [name, where] of Object.entries(VIEWS)) await runner.query(`CREATE INDEX case_file_${name}_idx ON case_file (tenant_id, department, due_on, id) WHERE ${where}`);
    await runner.query(`CREATE INDEX case_file_mine_idx ON case_file (tenant_id, assignee_id, due_on, id) WHERE ${VIEWS['desk']}`);
    await runner.query('CREATE INDEX case_file_all_idx ON case_file (tenant_id, department, received_at, id)');
    await runner.query(`CREATE INDEX case_file_closed_idx ON case_file (tenant_id, department, received_at, id) WHERE state IN ('issued', 'withdrawn', 'closed')`);
    await runner.query('CREATE INDEX case_file_reference_idx ON case_file (tenant_id, reference COLLATE "C")');
    await runner.query('CREATE INDEX case_file_not_searchable_idx ON case_file (tenant_id, id) WHERE NOT searchable');
    await createTenantTable(runner, {
      name: 'case_search_token',
      columns: ['token text NOT NULL', 'case_id uuid NOT NULL'],
      primaryKey: ['token', 'case_id'],
      indexes: [['case_id']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'case_search_token', ['case_id'], 'case_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_search_token');
    await runner.query('ALTER TABLE case_file DROP COLUMN restricted_to, DROP COLUMN kept_from, DROP COLUMN searchable');
  }
}
