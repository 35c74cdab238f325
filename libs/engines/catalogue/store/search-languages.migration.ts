import type { MigrationInterface, QueryRunner } from 'typeorm';

const SIGNATURE = 'search_services(text[], int, text[])';

/** Words by which a service is found, by language: whoever reads English finds by English words, and by German ones too. */
export class SearchLanguages1700000000510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE search_document ADD COLUMN locale text NOT NULL DEFAULT 'de' CHECK (locale ~ '^[a-z]{2}(-x-[a-z]+)?$')`);
    await runner.query('ALTER TABLE search_document DROP CONSTRAINT search_document_pkey');
    await runner.query('ALTER TABLE search_document ADD PRIMARY KEY (tenant_id, locale, service_code, word)');
    await runner.query('DROP FUNCTION search_services(text[], int)');
    await runner.query(`CREATE FUNCTION search_services(asked text[], most int, reads text[]) RETURNS TABLE (service_code text, score real)
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
            FROM unnest(asked) WITH ORDINALITY AS a (word, place) JOIN search_document d ON d.tenant_id = tenant AND d.locale = ANY (reads)
            WHERE similarity(d.word, a.word) > 0.3 OR word_similarity(a.word, d.word) > 0.55 OR length(a.word) >= 4 AND d.word LIKE a.word || '%'
               OR length(d.word) >= 4 AND a.word LIKE d.word || '%'
            GROUP BY d.service_code, a.place)
          SELECT code, (sum(fit) / cardinality(asked))::real AS total FROM fits GROUP BY code HAVING sum(fit) / cardinality(asked) > 0.25
          ORDER BY total DESC, code LIMIT most;
      END $$`);
    await runner.query(`ALTER FUNCTION ${SIGNATURE} OWNER TO stadttor_search`);
    await runner.query(`REVOKE ALL ON FUNCTION ${SIGNATURE} FROM PUBLIC`);
    await runner.query(`GRANT EXECUTE ON FUNCTION ${SIGNATURE} TO stadttor_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP FUNCTION ${SIGNATURE}`);
    await runner.query(`DELETE FROM search_document WHERE locale <> 'de'`);
    await runner.query('ALTER TABLE search_document DROP COLUMN locale');
  }
}
