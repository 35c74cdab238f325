import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

const STATES = ['received', 'in-progress', 'awaiting-citizen', 'assessed', 'answered', 'dispatched', 'awaiting-payment', 'issued', 'withdrawn', 'closed'];

/** Messages in both directions, corrections, withdrawing and rating; the office's time stands still while it waits. */
export class Dialogue1700000000730 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file ADD COLUMN paused_on date, ADD COLUMN unread_since timestamptz');
    await runner.query('ALTER TABLE case_file DROP CONSTRAINT case_file_state_check');
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (${STATES.map((state) => `'${state}'`).join(', ')}))`);
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_paused_check CHECK ((state = 'awaiting-citizen') = (paused_on IS NOT NULL))`);
    await runner.query('CREATE INDEX case_file_unread_idx ON case_file (tenant_id, department, unread_since, id) WHERE unread_since IS NOT NULL');
    await this.#messages(runner);
    await this.#corrections(runner);
    await this.#ratings(runner);
  }

  async #messages(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_message',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', `direction text NOT NULL CHECK (direction IN ('to-citizen', 'to-office'))`, 'text_sealed bytea NOT NULL', 'author_name text',
        'sent_at timestamptz NOT NULL', 'read_at timestamptz', `CHECK ((direction = 'to-citizen') = (author_name IS NOT NULL))`,
      ],
      primaryKey: ['id'],
      indexes: [['case_id', 'sent_at', 'id']],
      may: ['INSERT', 'UPDATE'],
    });
    await addTenantForeignKey(runner, 'case_message', ['case_id'], 'case_file');
  }

  async #corrections(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_correction',
      columns: [
        'id uuid NOT NULL', 'case_id uuid NOT NULL', `state text NOT NULL CHECK (state IN ('open', 'sent', 'accepted', 'refused', 'taken-back'))`, 'fields text[] NOT NULL', 'reason_sealed bytea NOT NULL',
        'before_sealed bytea', 'after_sealed bytea', 'asked_at timestamptz NOT NULL', 'asked_by_name text NOT NULL', 'sent_at timestamptz', 'settled_at timestamptz', 'settled_by_name text',
        'CHECK ((sent_at IS NULL) = (after_sealed IS NULL))',
      ],
      primaryKey: ['id'],
      indexes: [['case_id', 'id']],
      may: ['INSERT', 'UPDATE'],
    });
    await addTenantForeignKey(runner, 'case_correction', ['case_id'], 'case_file');
    // One at a time: two open ones could not be told apart by whoever answers.
    await runner.query(`CREATE UNIQUE INDEX case_correction_pending_key ON case_correction (tenant_id, case_id) WHERE state IN ('open', 'sent')`);
  }

  async #ratings(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'case_rating',
      columns: [
        'case_id uuid NOT NULL', 'service_code text NOT NULL', 'department text NOT NULL', 'stars int NOT NULL CHECK (stars BETWEEN 1 AND 5)', 'text_sealed bytea', 'rated_at timestamptz NOT NULL',
      ],
      primaryKey: ['case_id'],
      indexes: [['department', 'rated_at', 'case_id']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'case_rating', ['case_id'], 'case_file');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_rating, case_correction, case_message');
    await runner.query('ALTER TABLE case_file DROP CONSTRAINT case_file_paused_check, DROP COLUMN paused_on, DROP COLUMN unread_since');
  }
}
