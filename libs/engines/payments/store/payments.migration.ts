import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

const STATES = `'created', 'redirected', 'pending', 'authorised', 'paid', 'partly-refunded', 'refunded', 'failed', 'cancelled', 'expired', 'unknown', 'paid-late'`;

export class Payments1700000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'number_range',
      columns: ['code text NOT NULL', 'prefix text NOT NULL', 'next_number bigint NOT NULL', 'last_number bigint NOT NULL', 'CHECK (next_number <= last_number + 1)'],
      primaryKey: ['code'],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'open_item',
      columns: [
        'id uuid NOT NULL', 'reference text NOT NULL', 'reference_key text NOT NULL', 'purpose text NOT NULL', 'total_cents bigint NOT NULL CHECK (total_cents > 0)',
        'about_id uuid NOT NULL', 'department text NOT NULL', 'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      unique: [['reference_key']],
      indexes: [['about_id']],
      may: ['INSERT'],
    });
    await createTenantTable(runner, {
      name: 'open_item_due',
      columns: ['id uuid NOT NULL', 'open_item_id uuid NOT NULL', 'due_on date NOT NULL', 'amount_cents bigint NOT NULL CHECK (amount_cents > 0)'],
      primaryKey: ['id'],
      indexes: [['open_item_id', 'due_on']],
      may: ['INSERT'],
    });
    await createTenantTable(runner, {
      name: 'payment_attempt',
      columns: [
        'id uuid NOT NULL', 'token_hash bytea NOT NULL', 'open_item_id uuid NOT NULL', 'due_ids uuid[] NOT NULL', 'amount_cents bigint NOT NULL CHECK (amount_cents > 0)',
        'provider text NOT NULL', 'merchant text NOT NULL', `state text NOT NULL CHECK (state IN (${STATES}))`, 'provider_reference text', 'redirect_url text', 'sealed bytea NOT NULL',
        'provider_final boolean NOT NULL DEFAULT false', 'started_at timestamptz NOT NULL', 'ask_at timestamptz', 'paid_at timestamptz',
        'left_over_cents bigint NOT NULL DEFAULT 0', 'receipt_document_id uuid',
      ],
      primaryKey: ['id'],
      unique: [['token_hash']],
      indexes: [['open_item_id'], ['ask_at']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'payment_allocation',
      columns: ['attempt_id uuid NOT NULL', 'due_id uuid NOT NULL', 'amount_cents bigint NOT NULL CHECK (amount_cents > 0)'],
      primaryKey: ['attempt_id', 'due_id'],
      indexes: [['due_id']],
      may: ['INSERT'],
    });
    await createTenantTable(runner, {
      name: 'payment_event',
      columns: ['id uuid NOT NULL', 'attempt_id uuid NOT NULL', 'at timestamptz NOT NULL', 'from_state text', 'to_state text NOT NULL', 'event text NOT NULL'],
      primaryKey: ['id'],
      indexes: [['attempt_id', 'at']],
      may: ['INSERT'],
    });
    await addTenantForeignKey(runner, 'open_item_due', ['open_item_id'], 'open_item');
    await addTenantForeignKey(runner, 'payment_attempt', ['open_item_id'], 'open_item');
    await addTenantForeignKey(runner, 'payment_attempt', ['receipt_document_id'], 'document');
    await addTenantForeignKey(runner, 'payment_allocation', ['attempt_id'], 'payment_attempt');
    await addTenantForeignKey(runner, 'payment_allocation', ['due_id'], 'open_item_due');
    await addTenantForeignKey(runner, 'payment_event', ['attempt_id'], 'payment_attempt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE payment_event, payment_allocation, payment_attempt, open_item_due, open_item, number_range');
  }
}
