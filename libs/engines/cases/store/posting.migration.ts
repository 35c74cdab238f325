import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = ['received', 'in-progress', 'awaiting-citizen', 'assessed', 'answered', 'dispatched', 'awaiting-payment', 'to-post', 'issued', 'withdrawn', 'closed'];
const DESK = `state IN ('received', 'in-progress', 'assessed', 'answered', 'to-post')`;

/** Papers that the office prints and posts once they are paid. */
export class Posting1700000000780 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file ADD COLUMN posted_on date');
    await runner.query('ALTER TABLE case_file DROP CONSTRAINT case_file_state_check');
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_state_check CHECK (state IN (${STATES.map((state) => `'${state}'`).join(', ')}))`);
    await runner.query(`ALTER TABLE case_file ADD CONSTRAINT case_file_posted_check CHECK (posted_on IS NULL OR state = 'closed')`);
    await runner.query('DROP INDEX case_file_desk_idx, case_file_mine_idx');
    await runner.query(`CREATE INDEX case_file_desk_idx ON case_file (tenant_id, department, due_on, id) WHERE ${DESK}`);
    await runner.query(`CREATE INDEX case_file_mine_idx ON case_file (tenant_id, assignee_id, due_on, id) WHERE ${DESK}`);
    await runner.query(`CREATE INDEX case_file_to_post_idx ON case_file (tenant_id, department, due_on, id) WHERE state = 'to-post'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE case_file DROP COLUMN posted_on');
  }
}
