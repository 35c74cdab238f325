import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addTenantForeignKey, createTenantTable } from '#platform/database';

export class Identity1700000000400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'staff_member',
      columns: [
        'id uuid NOT NULL', 'issuer text NOT NULL', 'subject text NOT NULL', 'name text NOT NULL',
        'roles text[] NOT NULL', 'departments text[] NOT NULL', 'active boolean NOT NULL',
      ],
      primaryKey: ['id'],
      unique: [['issuer', 'subject']],
      may: ['INSERT', 'UPDATE'],
    });
    await createTenantTable(runner, {
      name: 'session',
      columns: [
        'token_hash bytea NOT NULL', 'staff_member_id uuid NOT NULL', 'created_at timestamptz NOT NULL',
        'last_seen_at timestamptz NOT NULL', 'expires_at timestamptz NOT NULL',
      ],
      primaryKey: ['token_hash'],
      indexes: [['expires_at']],
      may: ['INSERT', 'UPDATE', 'DELETE'],
    });
    await createTenantTable(runner, {
      name: 'login_attempt',
      columns: [
        'state_hash bytea NOT NULL', 'browser_hash bytea NOT NULL', 'issuer text NOT NULL', 'nonce text NOT NULL', 'verifier text NOT NULL',
        'return_to text NOT NULL', 'created_at timestamptz NOT NULL',
      ],
      primaryKey: ['state_hash'],
      indexes: [['created_at']],
      may: ['INSERT', 'DELETE'],
    });
    await addTenantForeignKey(runner, 'session', ['staff_member_id'], 'staff_member');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE login_attempt, session, staff_member');
  }
}
