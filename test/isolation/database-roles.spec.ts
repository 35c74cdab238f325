import type pg from 'pg';
import PostalMime from 'postal-mime';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import type { Submitted } from '../support/citizen.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import { keepsForLater, resumes } from '../support/drafts.js';
import { takesIn } from '../support/taking-in.js';
import { TownBrowser } from '../support/town-browser.js';
import type { Town } from '../support/town.js';
import { townHall } from '../support/town-hall.js';
import { electionClerk, handsOver, votes } from '../support/votes.js';
import type { TownHall } from '../support/town-hall.js';
import { answersFor, isAway, keepsView } from './neighbours.js';
import { attempt, connectAs, inTown, tenantTables } from './databases.js';

const REFUSED = '42501';

/** Tables that the story leaves empty. They are read and written to like the others, but have no row to steal. */
const EMPTY: Readonly<Record<string, string>> = {
  login_attempt: 'a login under way, gone with its answer',
  citizen_login: 'a login under way, gone with its answer',
  upload: 'an own story, told in the journeys of uploads',
};

const LINK = 'mutation ($input: RequestSignInLinkInput!) { requestSignInLink(input: $input) { __typename } }';

/** Signs a citizen in by a link from a mail, and lets another link lie unused. */
async function signIn(hall: TownHall, town: Town): Promise<void> {
  const browser = new TownBrowser(hall, town.code);
  const email = `anna@${town.code}.example`;
  const linkAgain = async (): Promise<string | undefined> => {
    await browser.ask(LINK, { input: { email } });
    await hall.settle();
    const mails = await Promise.all(town.mails().map((mail) => PostalMime.parse(mail)));
    return /\/anmelden\/link\/([\w-]+)/.exec(mails.findLast(({ to }) => to?.[0]?.address === email)?.text ?? '')?.[1];
  };
  await browser.post('/auth/link', { token: (await linkAgain())! });
  await browser.ask('mutation ($input: DeclareServingInput!) { declareServing(input: $input) { __typename } }', { input: { channel: 'OWN_PORTAL', given: true } });
  await remembers(hall, town, browser);
  await linkAgain();
}

/** Sends a registration out of the account, and wants to be remembered. */
async function remembers(hall: TownHall, town: Town, browser: TownBrowser): Promise<void> {
  const token = await town.citizen().fills('dog-tax-registration', answersFor(town));
  const input = { token, idempotencyKey: 'remember', declarations: ['true-and-complete', 'report-changes'], remember: true };
  await browser.ask('mutation ($input: SubmitApplicationInput!) { submitApplication(input: $input) { __typename } }', { input });
  await hall.settle();
}

/** One paid notice in each of the two towns, so that no table of theirs is empty for want of a story. */
/** Parks with a permit that was released and paid. */
async function getsPermit(town: Town): Promise<void> {
  const citizen = town.citizen();
  const { reference } = await citizen.submits('resident-parking-permit', town.code === 'dueren' ? parkingAnswers() : dillingenParkingAnswers());
  const clerk = await town.caseWorker(`${town.code}-traffic-1`);
  const seen = await clerk.finds(reference);
  const { case: granted } = await clerk.change('releaseCase', { caseId: seen.id, version: seen.version });
  await citizen.pays(granted!.notice!.paymentReference!);
}

/** Does not want what was granted. */
async function withdraws(town: Town): Promise<void> {
  const somebodyElse = { givenName: 'Bente', plate: 'DN-BE 1' };
  const submitted = await town.citizen().submits('resident-parking-permit', town.code === 'dueren' ? parkingAnswers(somebodyElse) : dillingenParkingAnswers(somebodyElse));
  const clerk = await town.caseWorker(`${town.code}-traffic-1`);
  const seen = await clerk.finds(submitted.reference);
  await clerk.change('releaseCase', { caseId: seen.id, version: seen.version });
  await new Applicant(town, submitted).withdraws();
}

/** A message, a correction and a rating. */
async function talks(town: Town, clerk: CaseWorker, dog: Submitted): Promise<void> {
  const asked = await town.citizen().submits('dog-tax-registration', answersFor(town));
  await new DeskSide(clerk).asksFor(await clerk.finds(asked.reference), ['familyName'], 'Bitte prüfen.');
  await new Applicant(town, asked).writes('Gleich.');
  const { id, version } = await clerk.finds(asked.reference);
  await clerk.ask('mutation ($input: BulkCasesInput!) { bulkCases(input: $input) { __typename } }', { input: { action: 'MESSAGE', cases: [{ caseId: id, version }], text: 'Danke.' } });
  await new Applicant(town, dog).rates(5);
}

/** Asks for papers, which go to the election office. */
async function votesByPost(town: Town): Promise<void> {
  await votes(town.citizen());
  const clerk = await electionClerk(town);
  const { handOver } = await handsOver(clerk, town.code === 'dueren' ? 'elections' : 'citizens-office');
  if (!handOver) throw new Error(`nothing was handed over in ${town.code}`);
}

/** Stops in the middle of a form, and mistypes the code that goes on with it. */
async function interruptsDraft(town: Town): Promise<void> {
  const { token } = await town.citizen().starts('dog-tax-registration');
  const { resume } = await keepsForLater(town, token);
  await resumes(town, resume!.link, '0000-0000-0000');
}

/** Puts a label on a case, and its letter together for the printer. */
async function prints(town: Town, clerk: CaseWorker): Promise<void> {
  const { reference } = await town.citizen().submits('dog-tax-registration', answersFor(town));
  await clerk.assesses(reference);
  const { notice } = await clerk.issues(reference);
  await clerk.change('setCaseLabels', { caseId: (await clerk.finds(reference)).id, labels: ['urgent'] });
  await clerk.ask('mutation ($input: MakePrintRunInput!) { makePrintRun(input: $input) { __typename } }', { input: { letterIds: [notice!.letter.id] } });
}

/** Somebody at the counter. */
const isTakenIn = (clerk: CaseWorker): Promise<object> => takesIn(clerk, 'dog-tax-registration', { way: 'COUNTER' });

async function stories(hall: TownHall): Promise<void> {
  for (const town of [hall.dueren, hall.dillingen]) {
    const citizen = town.citizen();
    const dog = await citizen.submits('dog-tax-registration', answersFor(town));
    const clerk = await town.caseWorker();
    const { notice } = await clerk.answers(dog.reference, '2027-01-04');
    await citizen.pays(notice!.paymentReference!);
    await talks(town, clerk, dog);
    await prints(town, clerk);
    await isAway(clerk);
    await keepsView(clerk);
    await isTakenIn(clerk);
    await getsPermit(town);
    await withdraws(town);
    await votesByPost(town);
    await interruptsDraft(town);
    await signIn(hall, town);
    await hall.settle();
  }
}

describe('a process of the application that was taken over', () => {
  let hall: TownHall;
  let tables: string[];
  let app: pg.Client;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    await stories(hall);
    tables = await tenantTables(hall);
    app = await connectAs(hall, 'app');
  });

  afterAll(async () => {
    await app?.end();
    await hall.close();
  });

  const rows = async (table: string, tenantId: string): Promise<number> =>
    (await hall.look<{ count: number }>(`SELECT count(*)::int AS count FROM stadttor.${table} WHERE tenant_id = $1`, [tenantId]))[0]!.count;

  it('meets tables with rows of both towns, or the rest would prove little', async () => {
    const filled: string[] = [];
    for (const table of tables) if ((await rows(table, hall.dueren.tenant.id)) > 0 && (await rows(table, hall.dillingen.tenant.id)) > 0) filled.push(table);
    expect(tables.filter((table) => !filled.includes(table) && EMPTY[table] === undefined)).toEqual([]);
  });

  it('reads nothing without naming a town', async () => {
    for (const table of tables) expect([table, await inTown(app, undefined, () => attempt(app, `SELECT 1 FROM ${table}`))]).toEqual([table, 0]);
  });

  it('reads the rows of the named town, all of them and no other', async () => {
    for (const table of tables) {
      const seen = await inTown(app, hall.dueren.tenant.id, async () => (await app.query<{ tenant_id: string }>(`SELECT DISTINCT tenant_id FROM ${table}`)).rows);
      expect([table, seen.filter(({ tenant_id }) => tenant_id !== hall.dueren.tenant.id)]).toEqual([table, []]);
      expect([table, await inTown(app, hall.dueren.tenant.id, () => attempt(app, `SELECT 1 FROM ${table}`))]).toEqual([table, await rows(table, hall.dueren.tenant.id)]);
    }
  });

  it('changes and deletes nothing of the other town', async () => {
    for (const table of tables) {
      const tried = await inTown(app, hall.dueren.tenant.id, async () => [
        await attempt(app, `UPDATE ${table} SET tenant_id = tenant_id WHERE tenant_id = $1`, [hall.dillingen.tenant.id]),
        await attempt(app, `DELETE FROM ${table} WHERE tenant_id = $1`, [hall.dillingen.tenant.id]),
      ]);
      expect([table, tried.filter((outcome) => outcome !== 0 && outcome !== REFUSED)]).toEqual([table, []]);
    }
  });

  it('plants nothing in the other town and gives nothing away to it', async () => {
    for (const table of tables) {
      const [row] = await hall.look<{ row: object }>(`SELECT to_jsonb(t) AS row FROM stadttor.${table} t WHERE tenant_id = $1 LIMIT 1`, [hall.dillingen.tenant.id]);
      const planted = { ...row?.row, tenant_id: hall.dillingen.tenant.id };
      const tried = await inTown(app, hall.dueren.tenant.id, async () => [
        await attempt(app, `INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1)`, [JSON.stringify(planted)]),
        await attempt(app, `UPDATE ${table} SET tenant_id = $1`, [hall.dillingen.tenant.id]),
      ]);
      const nothingToMove = EMPTY[table] !== undefined && tried[1] === 0;
      expect([table, tried]).toEqual([table, [REFUSED, nothingToMove ? 0 : REFUSED]]);
    }
  });

  it('learns nothing of the other town from keys: the same id is free here', async () => {
    const [theirs] = await hall.look<{ id: string }>('SELECT id FROM stadttor.open_item WHERE tenant_id = $1', [hall.dillingen.tenant.id]);
    const insert = `INSERT INTO open_item (tenant_id, id, reference, reference_key, purpose, total_cents, about_id, department, created_at)
      SELECT $1, $2, reference, reference_key || 'X', purpose, total_cents, about_id, department, created_at FROM open_item LIMIT 1`;
    const due = `INSERT INTO open_item_due (tenant_id, id, open_item_id, due_on, amount_cents) VALUES ($1, gen_random_uuid(), $2, '2027-01-01', 1)`;
    const here = hall.dueren.tenant.id;
    expect(await inTown(app, here, () => attempt(app, insert, [here, theirs!.id]))).toBe(1);
    const foreign = await inTown(app, here, () => attempt(app, due, [here, theirs!.id]));
    const unknown = await inTown(app, here, () => attempt(app, due, [here, '00000000-0000-7000-8000-000000000000']));
    expect([foreign, unknown]).toEqual(['23503', '23503']);
  });

  it('can not take the locks off', async () => {
    const tricks = [
      'ALTER TABLE case_file DISABLE ROW LEVEL SECURITY', 'DROP POLICY case_file_tenant ON case_file', 'CREATE TABLE mine (id int)', 'TRUNCATE case_file',
      'SET ROLE stadttor_owner', 'SET ROLE stadttor_search', 'UPDATE audit_event SET action = action', 'DELETE FROM payment_allocation', 'CREATE FUNCTION f() RETURNS int LANGUAGE sql AS $$SELECT 1$$',
    ];
    const outcomes = await inTown(app, hall.dueren.tenant.id, async () => {
      const seen: (number | string)[] = [];
      for (const trick of tricks) seen.push(await attempt(app, trick));
      return seen;
    });
    expect(outcomes).toEqual(tricks.map(() => REFUSED));
  });

  it('sees the whole table as the superuser does when row-level security is off: the control of this file', async () => {
    await hall.look('ALTER TABLE stadttor.letter DISABLE ROW LEVEL SECURITY');
    try {
      expect(await inTown(app, undefined, () => attempt(app, 'SELECT 1 FROM letter'))).toBeGreaterThan(1);
    } finally {
      await hall.look('ALTER TABLE stadttor.letter ENABLE ROW LEVEL SECURITY');
    }
  });
});

describe('the other logins', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    await stories(hall);
  });

  afterAll(() => hall.close());

  it('of the platform reach no table with a tenant\'s data', async () => {
    const platform = await connectAs(hall, 'platform');
    const outcomes = [];
    for (const table of await tenantTables(hall)) outcomes.push(await inTown(platform, hall.dueren.tenant.id, () => attempt(platform, `SELECT 1 FROM stadttor.${table}`)));
    outcomes.push(await inTown(platform, undefined, () => attempt(platform, 'SELECT 1 FROM pgboss.job')));
    await platform.end();
    expect(new Set(outcomes)).toEqual(new Set([REFUSED]));
  });

  it('of the reader are bound to the named town, and write nothing', async () => {
    const reader = await connectAs(hall, 'reader');
    for (const table of await tenantTables(hall)) {
      expect([table, await inTown(reader, undefined, () => attempt(reader, `SELECT 1 FROM ${table}`))]).toEqual([table, 0]);
      expect([table, await inTown(reader, hall.dueren.tenant.id, () => attempt(reader, `SELECT 1 FROM ${table} WHERE tenant_id = '${hall.dillingen.tenant.id}'`))]).toEqual([table, 0]);
    }
    expect(await inTown(reader, hall.dueren.tenant.id, () => attempt(reader, 'SELECT 1 FROM case_file'))).toBe(7);
    const writes = await inTown(reader, hall.dueren.tenant.id, () => attempt(reader, 'UPDATE case_file SET state = state'));
    expect(['25006', REFUSED]).toContain(writes);
    await reader.end();
  });
});
