import { aDogWithClaim } from '../../libs/services/dog-tax-registration/testing/index.js';
import { keepsForLater, resumes, savesPage } from '../support/drafts.js';
import type { Resume } from '../support/drafts.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { answersFor } from './neighbours.js';

/** Words that stand nowhere else: what a person wrote about themselves. */
const CANARIES = ['Zwitscherich', 'Trillerweg', 'zwitscherich@post.example', 'Piepmatz', 'Geheimer Vermerk'];

describe('what a person writes about themselves', () => {
  let hall: TownHall;
  const logLines: string[] = [];
  let accessCode: string;
  let token: string;
  let resume: Resume;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04', logLines });
    const [citizen, clerk] = [hall.dueren.citizen(), await hall.dueren.caseWorker('dueren-tax-1')];
    const answers = {
      ...answersFor(hall.dueren, 'Zwitscherich'),
      email: 'zwitscherich@post.example',
      address: { street: 'Trillerweg', houseNumber: '1', postalCode: '52349', city: 'Düren' },
      newDogs: [aDogWithClaim('guard-dog', { name: 'Piepmatz' })],
    };
    const dog = await citizen.submits('dog-tax-registration', answers);
    accessCode = dog.accessCode;
    const seen = await clerk.finds(dog.reference);
    await clerk.change('addCaseNote', { caseId: seen.id, text: 'Geheimer Vermerk' });
    const { notice } = await clerk.answers(dog.reference, '2027-01-04');
    const started = await citizen.startsPaying(notice!.paymentReference!, { email: 'zwitscherich@post.example' });
    token = started.token!;
    citizen.decidesAtBank(started.redirectUrl!, 'pay');
    await citizen.returnsFromBank(token);
    await hall.dueren.ask('{ draft(token: "zwitscherich@post.example Zwitscherich") { serviceCode } }');
    await hall.dueren.post('/graphql', { query: '{ payable(reference: "Zwitscherich Trillerweg" { reference } }' });
    const draft = await citizen.fills('dog-tax-registration', answers);
    resume = (await keepsForLater(hall.dueren, draft, { email: 'zwitscherich@post.example' })).resume!;
    await savesPage(hall.dueren, draft, { page: 'keeper' }, {}, { typed: { familyName: 'Zwitscherich' } });
    await resumes(hall.dueren, resume.link, resume.accessCode);
  });

  afterAll(() => hall.close());

  /** Every row of every table, as text and as raw bytes. */
  async function rows(schema: string, only = '%'): Promise<string> {
    const tables = await hall.look<{ name: string }>(`SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = $1 AND tablename LIKE $2`, [schema, only]);
    const found: string[] = [];
    for (const { name } of tables) {
      for (const { row } of await hall.look<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${name} t`)) {
        const values = Object.values(row).map((value) => (typeof value === 'string' && value.startsWith('\\x') ? Buffer.from(value.slice(2), 'hex').toString('latin1') : JSON.stringify(value)));
        found.push(`${name} ${values.join(' ')}`);
      }
    }
    return found.join('\n');
  }

  const seenIn = (text: string): string[] => CANARIES.filter((canary) => text.toLowerCase().includes(canary.toLowerCase()));

  it('can be read by the desk: the control of this file', async () => {
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    const { edges } = await clerk.inbox('ALL');
    const shown = await clerk.ask(`query ($id: ID!) { case(id: $id) { applicant summary { rows { value } } history { note } } }`, { id: edges[0]!.node.id });
    expect(seenIn(JSON.stringify(shown))).toEqual(CANARIES);
  });

  it('is sealed in every table, and so are the codes and tokens that lead to it', async () => {
    const everything = await rows('stadttor');
    expect(everything.length).toBeGreaterThan(1000);
    expect(seenIn(everything)).toEqual([]);
    expect(everything).not.toContain(accessCode);
    expect(everything).not.toContain(token);
    for (const secret of [resume.link, resume.accessCode]) expect(everything).not.toContain(secret);
  });

  it('is sealed even while its mails wait', async () => {
    const messages = await rows('stadttor', 'message');
    expect(messages).toContain('queued');
    await hall.settle();
    const [{ left }] = (await hall.look<{ left: number }>(`SELECT count(*)::int AS left FROM stadttor.message WHERE sealed IS NOT NULL`)) as [{ left: number }];
    expect(left).toBe(0);
    expect(seenIn(hall.dueren.mails().join())).toContain('zwitscherich@post.example');
  });

  it('is in no job, no audit entry and no log line', async () => {
    const [jobs, audit] = [await rows('pgboss'), await rows('stadttor', 'audit_event')];
    const logs = logLines.join('');
    expect(jobs).toContain('messageId');
    expect(audit).toContain('case.submit');
    expect(logs).toContain('"route":"/graphql"');
    for (const text of [jobs, audit, logs]) {
      expect(seenIn(text)).toEqual([]);
      expect(text).not.toContain(accessCode);
      expect(text).not.toContain(token);
      for (const secret of [resume.link, resume.accessCode]) expect(text).not.toContain(secret);
    }
  });

  it('does not open in another row, another column or another town', async () => {
    await hall.look(`UPDATE stadttor.case_file SET applicant_sealed = answers_sealed`);
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');
    await expect(clerk.inbox('ALL')).rejects.toThrow('INTERNAL_SERVER_ERROR');
    expect(logLines.join('')).toContain('sealed value does not open');
  });
});
