import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

/** Drafts that clerks take in for people, and drafts of people who could not sign in. */
export class DraftFiling1700000000480 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'draft_filing',
      columns: ['draft_id uuid NOT NULL', 'way text', 'staff_id uuid', 'staff_name text', 'identified boolean NOT NULL', 'arrived_at timestamptz'],
      primaryKey: ['draft_id'],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await runner.query(`ALTER TABLE draft_filing ADD CONSTRAINT draft_filing_way_check CHECK (way IN ('counter', 'phone', 'paper', 'clerk-link'))`);
    await runner.query('ALTER TABLE draft_filing ADD CONSTRAINT draft_filing_staff_check CHECK ((way IS NULL) = (staff_id IS NULL))');
    await runner.query('ALTER TABLE draft_filing ADD CONSTRAINT draft_filing_identified_check CHECK (NOT identified OR way IS NOT NULL)');
    await addTenantForeignKey(runner, 'draft_filing', ['draft_id'], 'draft');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE draft_filing');
  }
}
