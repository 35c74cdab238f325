import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTenantTable } from '#platform/database';

export class Catalogue1700000000500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE platform.service_version (
      code text NOT NULL, version int NOT NULL, content jsonb NOT NULL, content_hash text NOT NULL, published_at timestamptz NOT NULL,
      PRIMARY KEY (code, version))`);
    await runner.query('GRANT SELECT ON platform.service_version TO stadttor_app, stadttor_reader');
    await runner.query('GRANT SELECT, INSERT ON platform.service_version TO stadttor_platform');
    await this.#search(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION search_services(text[], int)');
    await runner.query('DROP TABLE search_document, platform.service_version');
  }

  /** Trigram operators can not use an index under row-level security, so one narrow function asks the table with rights of its own. */
  async #search(runner: QueryRunner): Promise<void> {
    await createTenantTable(runner, {
      name: 'search_document',
      columns: ['service_code text NOT NULL', 'word text NOT NULL', 'weight real NOT NULL CHECK (weight > 0)'],
      primaryKey: ['service_code', 'word'],
      indexes: [['word']],
      may: ['INSERT', 'DELETE'],
      policyFor: 'stadttor_app, stadttor_reader, stadttor_owner',
    });
    await runner.query('GRANT SELECT ON search_document TO stadttor_search');
    await runner.query(`CREATE FUNCTION search_services(asked text[], most int) RETURNS TABLE (service_code text, score real)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = stadttor, public, pg_temp AS $$
      DECLARE tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
      BEGIN
        IF tenant IS NULL THEN RAISE EXCEPTION 'search without a tenant'; END IF;
        RETURN QUERY
          WITH fits AS (
            SELECT d.service_code AS code, a.place, max(d.weight * CASE
                WHEN d.word = a.word THEN 1.2
                WHEN length(a.word) >= 4 AND (d.word LIKE a.word || '%' OR a.word LIKE d.word || '%' AND length(d.word) >= 4) THEN 1.0
                ELSE greatest(similarity(d.word, a.word), CASE WHEN length(a.word) >= 4 THEN 0.9 * word_similarity(a.word, d.word) ELSE 0 END) END) AS fit
            FROM unnest(asked) WITH ORDINALITY AS a (word, place) JOIN search_document d ON d.tenant_id = tenant
            WHERE similarity(d.word, a.word) > 0.3 OR word_similarity(a.word, d.word) > 0.55 OR length(a.word) >= 4 AND d.word LIKE a.word || '%'
               OR length(d.word) >= 4 AND a.word LIKE d.word || '%'
            GROUP BY d.service_code, a.place)
          SELECT code, (sum(fit) / cardinality(asked))::real AS total FROM fits GROUP BY code HAVING sum(fit) / cardinality(asked) > 0.25
          ORDER BY total DESC, code LIMIT most;
      END $$`);
    await runner.query('ALTER FUNCTION search_services(text[], int) OWNER TO stadttor_search');
    await runner.query('REVOKE ALL ON FUNCTION search_services(text[], int) FROM PUBLIC');
    await runner.query('GRANT EXECUTE ON FUNCTION search_services(text[], int) TO stadttor_app');
  }
}
