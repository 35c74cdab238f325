/** One broken rule of the database's catalog. */
export interface CatalogFinding {
  readonly rule: CatalogRule;
  readonly object: string;
}

export type CatalogRule =
  | 'row-level-security-forced'
  | 'table-has-tenant'
  | 'unique-key-has-tenant'
  | 'foreign-key-has-tenant'
  | 'policies-restrict'
  | 'application-owns-nothing'
  | 'definer-functions-listed'
  | 'views-run-as-invoker';

/** Tables of the tenant schema without a tenant, each with its reason. */
export const TABLES_WITHOUT_TENANT: Readonly<Record<string, string>> = {
  migration: 'which changes of the schema have run; written by the owner only',
};

/** Functions that run with their owner's rights; each has a fixed search path and asks for the tenant itself. */
export const DEFINER_FUNCTIONS: readonly string[] = ['search_services'];

const listed = (names: readonly string[]): string => (names.length === 0 ? `''` : names.map((name) => `'${name}'`).join(', '));

const TENANT_TABLES = `pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'stadttor' AND c.relkind IN ('r', 'p')
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped`;

const TENANT_COLUMN = (relation: string): string =>
  `(SELECT attnum FROM pg_attribute WHERE attrelid = ${relation} AND attname = 'tenant_id' AND NOT attisdropped)`;

/** The condition of a tenant policy as the catalog prints it: compared whole, so that nothing can stand beside it. */
const ONE_TENANT = `'(tenant_id = (NULLIF(current_setting(''app.tenant_id''::text, true), ''''::text))::uuid)'`;

/** Each rule is one statement that names what breaks it. */
export const CATALOG_RULES: Readonly<Record<CatalogRule, string>> = {
  'row-level-security-forced': `SELECT c.relname AS object FROM ${TENANT_TABLES} WHERE NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
  'table-has-tenant': `SELECT c.relname AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'stadttor' AND c.relkind IN ('r', 'p', 'm') AND c.relname NOT IN (${listed(Object.keys(TABLES_WITHOUT_TENANT))})
      AND (c.relkind = 'm' OR NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped))`,
  'unique-key-has-tenant': `SELECT x.relname AS object FROM ${TENANT_TABLES} JOIN pg_index i ON i.indrelid = c.oid JOIN pg_class x ON x.oid = i.indexrelid
    WHERE i.indkey[0] IS DISTINCT FROM ${TENANT_COLUMN('c.oid')}`,
  'foreign-key-has-tenant': `SELECT k.conname AS object FROM pg_constraint k JOIN (${TENANT_TABLES}) ON k.conrelid = c.oid
    WHERE k.contype = 'f' AND EXISTS (SELECT 1 FROM pg_attribute t WHERE t.attrelid = k.confrelid AND t.attname = 'tenant_id')
      AND NOT (k.conkey[1] = ${TENANT_COLUMN('k.conrelid')} AND k.confkey[1] = ${TENANT_COLUMN('k.confrelid')})`,
  'policies-restrict': `SELECT c.relname AS object FROM ${TENANT_TABLES} WHERE NOT EXISTS (
      SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND NOT p.polpermissive AND p.polcmd = '*'
        AND (p.polroles = '{0}' OR (c.relname = 'search_document' AND 'stadttor_app'::regrole = ANY (p.polroles)))
        AND pg_get_expr(p.polqual, p.polrelid) = ${ONE_TENANT} AND pg_get_expr(p.polwithcheck, p.polrelid) = ${ONE_TENANT})`,
  'application-owns-nothing': `SELECT r.rolname AS object FROM pg_roles r WHERE r.rolname LIKE 'stadttor\\_%' AND (r.rolsuper OR r.rolbypassrls)
    UNION ALL SELECT c.relname FROM pg_class c WHERE c.relnamespace IN ('stadttor'::regnamespace, 'platform'::regnamespace)
      AND c.relkind IN ('r', 'p', 'v', 'm', 'S') AND c.relowner <> 'stadttor_owner'::regrole
    UNION ALL SELECT 'stadttor_app' WHERE pg_has_role('stadttor_app', 'stadttor_owner', 'member')`,
  'definer-functions-listed': `SELECT p.proname AS object FROM pg_proc p WHERE p.pronamespace IN ('stadttor'::regnamespace, 'platform'::regnamespace)
    AND p.prosecdef AND (p.proname NOT IN (${listed(DEFINER_FUNCTIONS)}) OR p.proconfig IS NULL OR NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) s WHERE s LIKE 'search_path=%'))`,
  'views-run-as-invoker': `SELECT c.relname AS object FROM pg_class c WHERE c.relnamespace = 'stadttor'::regnamespace AND c.relkind = 'v'
    AND NOT coalesce(c.reloptions::text, '') LIKE '%security_invoker=true%'`,
};

/** Checks the rules of isolation against the catalog. @param query runs one statement. */
export async function checkCatalog(query: (sql: string) => Promise<readonly { object: string }[]>): Promise<CatalogFinding[]> {
  const findings: CatalogFinding[] = [];
  for (const [rule, sql] of Object.entries(CATALOG_RULES) as [CatalogRule, string][]) {
    for (const row of await query(sql)) findings.push({ rule, object: row.object });
  }
  return findings;
}
