import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One row: how far the demonstration is ahead of real time. Always 0 in production, where nobody may change it. */
export class DemoClock1700000000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE platform.demo_clock (one boolean PRIMARY KEY DEFAULT true CHECK (one), ahead_ms bigint NOT NULL)`);
    await runner.query('INSERT INTO platform.demo_clock (ahead_ms) VALUES (0)');
    await runner.query('GRANT SELECT, UPDATE ON platform.demo_clock TO stadttor_app');
    await runner.query('GRANT SELECT ON platform.demo_clock TO stadttor_reader');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE platform.demo_clock');
  }
}
