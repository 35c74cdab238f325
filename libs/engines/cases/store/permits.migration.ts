import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

const STATES = ['received', 'in-progress', 'assessed', 'answered', 'dispatched', 'awaiting-payment', 'issued', 'closed'];

/** Applications beside registration duties, and the permits that come of them. */
export class Permits1700000000720 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE case_file ADD COLUMN kind text NOT NULL DEFAULT 'registration-duty' CHECK (kind IN ('registration-duty', 'application'))`);
    await runner.query('ALTER TABLE case_file DROP CONSTRAINT case_file_state_check');
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (${STATES.map((state) => `'${state}'`).join(', ')}))`);
    // A grant may go out by mail alone.
    await runner.query('ALTER TABLE case_notice ALTER COLUMN letter_id DROP NOT NULL');
    await createTenantTable(runner, {
      name: 'permit',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', 'service_code text NOT NULL', 'department text NOT NULL', 'code text NOT NULL', 'area text', 'subject_sealed bytea NOT NULL',
        'valid_from date NOT NULL', 'valid_to date NOT NULL CHECK (valid_to >= valid_from)', 'document_id uuid NOT NULL', 'issued_at timestamptz NOT NULL', 'returned_at timestamptz',
      ],
      primaryKey: ['id'],
      unique: [['code'], ['case_id']],
      indexes: [['department', 'service_code', 'valid_to', 'id'], ['valid_to', 'id']],
      may: ['INSERT', 'UPDATE'],
    });
    await addTenantForeignKey(runner, 'permit', ['case_id'], 'case_file');
    await addTenantForeignKey(runner, 'permit', ['document_id'], 'document');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE permit');
    await runner.query('ALTER TABLE case_notice ALTER COLUMN letter_id SET NOT NULL');
    await runner.query('ALTER TABLE case_file DROP COLUMN kind');
  }
}
