import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Citizens1700000000410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'citizen_account',
      columns: [
        'id uuid NOT NULL', 'issuer text NOT NULL', 'subject text NOT NULL', 'profile_sealed bytea NOT NULL',
        'created_at timestamptz NOT NULL', 'last_sign_in_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      unique: [['issuer', 'subject']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await createTenantTable(runner, {
      name: 'citizen_session',
      columns: [
        'token_hash bytea NOT NULL', 'account_id uuid NOT NULL', `assurance text NOT NULL CHECK (assurance IN ('low', 'substantial', 'high'))`,
        'created_at timestamptz NOT NULL', 'last_seen_at timestamptz NOT NULL', 'expires_at timestamptz NOT NULL',
      ],
      primaryKey: ['token_hash'],
      indexes: [['account_id'], ['expires_at']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await createTenantTable(runner, {
      name: 'sign_in_link',
      columns: [
        'id uuid NOT NULL', 'token_hash bytea NOT NULL', 'address_print text NOT NULL', 'address_sealed bytea NOT NULL',
        'return_to text NOT NULL', 'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['id'],
      unique: [['token_hash']],
      indexes: [['address_print', 'created_at'], ['created_at']],
      may: ['INSERT', 'DELETE'],
    });
    await createTenantTable(runner, {
      name: 'citizen_login',
      columns: [
        'state_hash bytea NOT NULL', 'browser_hash bytea NOT NULL', 'provider text NOT NULL', 'nonce text NOT NULL', 'verifier text NOT NULL',
        'return_to text NOT NULL', 'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['state_hash'],
      indexes: [['created_at']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'citizen_session', ['account_id'], 'citizen_account');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE citizen_login, sign_in_link, citizen_session, citizen_account');
  }
}
