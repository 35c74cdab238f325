import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Cases1700000000700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_file',
      columns: [
        'id uuid NOT NULL', 'reference text NOT NULL', 'service_code text NOT NULL', 'service_version int NOT NULL', 'draft_id uuid NOT NULL',
        `state text NOT NULL CHECK (state IN ('received', 'in-progress', 'assessed', 'answered', 'dispatched', 'closed'))`, 'version int NOT NULL',
        'department text NOT NULL', 'assignee_id uuid', 'assignee_name text', 'received_at timestamptz NOT NULL', 'due_on date NOT NULL', 'started_on date NOT NULL',
        'access_code_hash bytea NOT NULL', 'access_code_sealed bytea NOT NULL', 'applicant_sealed bytea NOT NULL', 'answers_sealed bytea NOT NULL', 'payment_reference text',
      ],
      primaryKey: ['id'],
      unique: [['reference'], ['draft_id']],
      indexes: [['department', 'state', 'due_on', 'id'], ['assignee_id', 'state', 'due_on', 'id']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'case_assessment',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', 'sealed bytea NOT NULL', 'decided_by uuid NOT NULL', 'decided_by_name text NOT NULL', 'decided_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      indexes: [['case_id', 'id']],
      may: ['INSERT'],
    });
    await createTenantTable(runner, {
      name: 'case_notice',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', 'assessment_id uuid NOT NULL', 'document_id uuid NOT NULL', 'letter_id uuid NOT NULL',
        'issued_at timestamptz NOT NULL', 'served_on date', 'remedy_ends_on date',
      ],
      primaryKey: ['id'],
      unique: [['assessment_id']],
      indexes: [['case_id', 'id'], ['letter_id']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'case_event',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', 'at timestamptz NOT NULL', 'event text NOT NULL', 'actor_name text', 'note_sealed bytea', 'source_event_id uuid',
      ],
      primaryKey: ['id'],
      unique: [['source_event_id']],
      indexes: [['case_id', 'at', 'id']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'case_assessment', ['case_id'], 'case_file');
    await addTenantForeignKey(runner, 'case_notice', ['case_id'], 'case_file');
    await addTenantForeignKey(runner, 'case_notice', ['assessment_id'], 'case_assessment');
    await addTenantForeignKey(runner, 'case_notice', ['document_id'], 'document');
    await addTenantForeignKey(runner, 'case_notice', ['letter_id'], 'letter');
    await addTenantForeignKey(runner, 'case_event', ['case_id'], 'case_file');
    await addTenantForeignKey(runner, 'case_file', ['assignee_id'], 'staff_member');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_event, case_notice, case_assessment, case_file');
  }
}
