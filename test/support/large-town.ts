import type { TownHall } from './town-hall.js';

const STATES = ['received', 'in-progress', 'answered', 'awaiting-citizen', 'closed'];

/** How many kinds of case `fillsTown` makes. */
export const KINDS_OF_CASE = STATES.length;

/** Cases in Düren that nobody opens, so many of each kind: older and less urgent than the real ones, one of which has to be there. */
export async function fillsTown(hall: TownHall, count: number): Promise<void> {
  await hall.look(
    `INSERT INTO stadttor.case_file (tenant_id, id, reference, service_code, service_version, draft_id, kind, state, version, department, received_at, due_on, started_on,
       access_code_hash, access_code_sealed, applicant_sealed, answers_sealed, paused_on, searchable)
     SELECT tenant_id, gen_random_uuid(), 'F' || s || md5(i::text || $3), service_code, service_version, gen_random_uuid(), kind, s, 1, department, '2020-01-01'::timestamptz + i * interval '1 second',
       '2029-01-01', started_on, access_code_hash, access_code_sealed, applicant_sealed, answers_sealed, CASE WHEN s = 'awaiting-citizen' THEN '2026-01-01'::date END, true
     FROM (SELECT * FROM stadttor.case_file WHERE tenant_id = $1 AND service_code = 'dog-tax-registration' LIMIT 1) one, unnest($4::text[]) s, generate_series(1, $2) i`,
    [hall.dueren.tenant.id, count, String(count), STATES],
  );
  await hall.look('ANALYZE stadttor.case_file');
}
