import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logins keep what their answer is checked against sealed, whatever the protocol; an answer that is posted waits for its browser. Accounts of temporary sign-ins end with them. */
export class CitizenAnswers1700000000425 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Nobody waits longer than ten minutes; who does begins again.
    await runner.query('TRUNCATE citizen_login');
    await runner.query('ALTER TABLE citizen_login DROP COLUMN nonce, DROP COLUMN verifier');
    await runner.query('ALTER TABLE citizen_login ADD COLUMN secrets_sealed bytea NOT NULL, ADD COLUMN level text, ADD COLUMN answer_sealed bytea, ADD COLUMN pass_hash bytea');
    await runner.query('GRANT UPDATE ON citizen_login TO stadttor_app');
    await runner.query('ALTER TABLE citizen_account ADD COLUMN temporary boolean NOT NULL DEFAULT false');
    await runner.query('CREATE INDEX citizen_account_temporary_idx ON citizen_account (tenant_id) WHERE temporary');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE citizen_account DROP COLUMN temporary');
    await runner.query('TRUNCATE citizen_login');
    await runner.query('REVOKE UPDATE ON citizen_login FROM stadttor_app');
    await runner.query('ALTER TABLE citizen_login DROP COLUMN secrets_sealed, DROP COLUMN level, DROP COLUMN answer_sealed, DROP COLUMN pass_hash');
    await runner.query(`ALTER TABLE citizen_login ADD COLUMN nonce text NOT NULL, ADD COLUMN verifier text NOT NULL`);
  }
}
