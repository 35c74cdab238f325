import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { readPdf } from '../support/pdf.js';
import { PermitHolder } from '../support/permit-holder.js';
import { scanQrCode } from '../support/qr-in-pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const SERVICE = 'resident-parking-permit';
const WHO = ['nobody', 'another department', 'an auditor', 'a town admin', 'another town', 'a clerk'] as const;
const NAMES = ['', 'Anna', 'Bert', 'Cem', 'Dora', 'Emil', 'Fatma'];
type Who = (typeof WHO)[number];
type Answers = Readonly<Record<Who, string>>;

/** Unseen means not there; seen, but not one's own to change, is refused. */
const CHANGES: Answers = { nobody: 'NOT_FOUND', 'another department': 'NOT_FOUND', 'an auditor': 'FORBIDDEN', 'a town admin': 'NOT_FOUND', 'another town': 'NOT_FOUND', 'a clerk': 'done' };

describe('who may do what with parking permits', () => {
  let hall: TownHall;
  const people = new Map<Who, CaseWorker>();

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    const hire = async (subject: string, roles: string[], departments: string[]) => {
      await hall.look(
        `INSERT INTO stadttor.staff_member (tenant_id, id, issuer, subject, name, roles, departments, active) VALUES ($1, gen_random_uuid(), 'demo', $2, $2, $3, $4, true)`,
        [hall.dueren.tenant.id, subject, roles, departments],
      );
      return hall.dueren.caseWorker(subject);
    };
    const clerk = await hall.dueren.caseWorker('dueren-traffic-1');
    const [{ departments }] = (await hall.look<{ departments: string[] }>(`SELECT departments FROM stadttor.staff_member WHERE subject = 'dueren-traffic-1'`)) as [{ departments: string[] }];
    people.set('another department', await hire('parks', ['case-worker', 'department-head'], ['parks']));
    people.set('an auditor', await hire('auditor', ['auditor'], departments));
    people.set('a town admin', await hire('admin', ['town-admin'], departments));
    people.set('a clerk', clerk);
    people.set('another town', await hall.dillingen.caseWorker('dillingen-traffic-1'));
  });

  afterAll(() => hall.close());

  let count = 0;

  /** Each time somebody else. */
  const applied = async (): Promise<PermitHolder> => {
    count += 1;
    const answers = parkingAnswers({ startsOn: '2027-01-04', givenName: NAMES[count]!, plate: `DN-LW ${count}` });
    return new PermitHolder(hall.dueren, await hall.dueren.citizen().submits(SERVICE, answers));
  };

  async function asks(who: Who, name: string, input: object): Promise<string> {
    const person = people.get(who);
    const query = `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on Failure { code } } }`;
    const { data } = await (person?.town ?? hall.dueren).post<{ data: Record<string, { code?: string }> }>('/amt/graphql', { query, variables: { input } }, person ? { cookie: person.cookie } : {});
    return Object.values(data.data)[0]!.code ?? 'done';
  }

  async function answersOf(ask: (who: Who) => Promise<string>): Promise<Record<string, string>> {
    const answers: Record<string, string> = {};
    for (const who of WHO) answers[who] = await ask(who);
    return answers;
  }

  it.each(['releaseCase', 'returnPermit', 'revokePermit'])('%s', async (name) => {
    const holder = await applied();
    if (name !== 'releaseCase') await holder.gets('dueren-traffic-1');
    const { id, version } = await people.get('a clerk')!.finds(holder.submitted.reference);
    expect(await answersOf((who) => asks(who, name, { caseId: id, version, ...(name === 'revokePermit' ? { reason: 'Umgezogen.' } : {}) }))).toEqual(CHANGES);
  });

  it('the wardens\' list: seen, counted and fetched by whoever exports in the department, and each export noted', async () => {
    await (await applied()).gets('dueren-traffic-1');
    const seen: Record<string, object> = {};
    for (const who of WHO.filter((one) => one !== 'nobody')) seen[who] = await people.get(who)!.ask('{ permitsValid permitLists { title total areas { area count } path } }');
    const none = { permitsValid: null, permitLists: [] };
    const [{ valid }] = (await hall.look<{ valid: number }>(`SELECT count(*)::int AS valid FROM stadttor.permit WHERE returned_at IS NULL`)) as [{ valid: number }];
    const path = `/amt/files/permits/${SERVICE}.csv`;
    expect(seen).toEqual({
      'another department': none,
      'an auditor': none,
      'a town admin': none,
      'another town': { permitsValid: 0, permitLists: [{ title: 'Bewohnerparkausweis', total: 0, areas: [], path }] },
      'a clerk': { permitsValid: valid, permitLists: [{ title: 'Bewohnerparkausweis', total: valid, areas: [{ area: 'C', count: valid }], path }] },
    });
    const fetched = await answersOf(async (who) => {
      const person = people.get(who);
      const { status, body } = await (person?.town ?? hall.dueren).get(path, person ? { cookie: person.cookie } : {});
      return status === 200 && body.toString().includes('DN-LW ') ? 'done' : 'NOT_FOUND';
    });
    expect(fetched).toEqual({ ...CHANGES, 'an auditor': 'NOT_FOUND' });
    // One of them is empty: that of another department.
    expect(await hall.look(`SELECT 1 FROM stadttor.audit_event WHERE action = 'permit.export' AND tenant_id = $1`, [hall.dueren.tenant.id])).toHaveLength(2);
  });

  it('the paper that is printed at home: PDF/UA, in its order, with words for its pictures and a code that can be scanned', async () => {
    const holder = await applied();
    await holder.gets('dueren-traffic-1');
    const { path } = (await holder.status()).papers.find(({ kind }) => kind === 'PERMIT')!;
    const { body } = await hall.dueren.get(path);
    const paper = await readPdf(body);
    expect(paper).toMatchObject({ title: 'Bewohnerparkausweis', language: 'de', tagged: true, pages: 1 });
    expect(body.toString('latin1')).toMatch(/pdfuaid:part>1</);
    expect(paper.headings.map(({ level, text }) => `${level} ${text}`)).toEqual(['1 Bewohnerparkausweis', '2 So verwenden Sie den Ausweis', '2 So wird er geprüft']);
    expect(paper.alternatives).toContain('QR-Code zur Seite, die diesen Ausweis prüft');
    const places = ['Zone C', 'DN-LW ', '4. Januar 2027', 'hinter die Windschutzscheibe', 'gibt den Code'].map((words) => paper.text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    const { code } = await holder.prints();
    expect(scanQrCode(body)).toBe(`${hall.dueren.origin}/pruefen/${code.replaceAll('-', '')}`);
  });
});
