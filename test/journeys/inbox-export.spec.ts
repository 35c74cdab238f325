import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { fillsTown } from '../support/large-town.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Offer {
  readonly path: string | null;
  readonly limit: number;
}

const ASK = 'query ($view: InboxView!, $columns: [String!]!, $label: String, $search: String, $caseIds: [ID!]) { inboxExport(view: $view, columns: $columns, label: $label, search: $search, caseIds: $caseIds) { path limit } }';

describe('a list of the inbox as a file', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let references: string[];

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    references = [];
    for (const familyName of ['Formel', 'Semikolon', 'Dritte']) references.push((await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ givenName: familyName === 'Formel' ? 'Åsa' : 'Bo', familyName }))).reference);
  }, 60_000);

  afterAll(() => hall.close());

  const offers = (wish: object, by = clerk): Promise<Offer | null> => by.ask<{ inboxExport: Offer | null }>(ASK, { view: 'TEAM', columns: [], ...wish }).then((data) => data.inboxExport);
  async function lines(wish: object): Promise<string[][]> {
    const { path } = (await offers(wish))!;
    const { status, body, headers } = await hall.dueren.get(path!, { cookie: clerk.cookie });
    expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
    return body.toString('utf8').replace('\u{feff}', '').trim().split('\r\n').map((line) => line.split(';'));
  }
  const idOf = async (reference: string) => (await clerk.finds(reference)).id;
  const taken = async () => (await hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.audit_event WHERE action = \'case.list-export\''))[0]!.count;

  it('holds what is filtered, in the columns that are shown, and every case in it is in the audit trail', async () => {
    await clerk.change('setCaseLabels', { caseId: await idOf(references[0]!), labels: ['urgent', 'call-back'] });
    expect(await lines({ columns: ['age', 'labels', 'nonsense'] })).toEqual([
      ['Vorgang', 'Name', 'Stichwörter', 'Eingegangen'],
      [references[0], 'Åsa Formel', 'Rückruf, Eilt', '2027-01-04'],
      [references[1], 'Bo Semikolon', '', '2027-01-04'],
      [references[2], 'Bo Dritte', '', '2027-01-04'],
    ]);
    expect(await taken()).toBe(3);
    expect((await lines({ label: 'urgent' })).map(([reference]) => reference)).toEqual(['Vorgang', references[0]]);
    expect((await lines({ view: 'ALL', search: 'semikolon', columns: ['service', 'waiting', 'assignee', 'due'] })).at(-1)).toEqual([references[1], 'Bo Semikolon', 'Hund anmelden', expect.any(String), '', expect.stringMatching(/^2027-/)]);
    expect(await taken()).toBe(5);
  });

  it('holds what is chosen, and of that nothing which the person may not see', async () => {
    const head = await hall.dueren.hires('head', ['department-head'], ['taxes']);
    const [first, secret] = [await clerk.finds(references[0]!), await clerk.finds(references[2]!)];
    await head.change('restrictCase', { caseId: secret.id, version: secret.version, to: [] });
    const chosen = { caseIds: [first.id, secret.id] };
    expect((await lines(chosen)).map(([reference]) => reference)).toEqual(['Vorgang', references[0]]);
    const { path } = (await offers(chosen))!;
    // The control: who heads the department takes both along, by the same address.
    expect((await hall.dueren.get(path!, { cookie: head.cookie })).body.toString()).toContain(references[2]);
    expect((await lines({})).map(([reference]) => reference)).not.toContain(references[2]);
  });

  it('is for those who work there', async () => {
    const everybody = await PermissionMatrix.of(hall, ['taxes'], { own: 'dueren-tax-1', elsewhere: 'dillingen-tax-1' });
    const { path } = (await offers({ columns: ['service'] }))!;
    const found = await everybody.fetch(path!, (body) => body.includes('Formel'));
    expect(found).toEqual({ ...CHANGES, nobody: 'NOT_FOUND', 'an auditor': 'NOT_FOUND' });
    const asked = await everybody.seenBy((person) => offers({}, person).then((offer) => offer?.path === undefined ? 'none' : 'offered'));
    expect(asked).toEqual({ 'another department': 'offered', 'an auditor': 'none', 'a town admin': 'none', 'another town': 'offered', 'a clerk': 'offered' });
    expect((await hall.dueren.get('/amt/files/inbox.csv?view=everything', { cookie: clerk.cookie })).status).toBe(404);
    expect((await hall.dueren.get('/amt/files/inbox.csv?view=team&cases=x', { cookie: clerk.cookie })).status).toBe(404);
  });

  it('ends where a list becomes too long, and says so', async () => {
    await fillsTown(hall, 600);
    const before = await taken();
    expect(await offers({ view: 'TEAM' })).toEqual({ path: null, limit: 1000 });
    expect((await hall.dueren.get('/amt/files/inbox.csv?view=team&columns=', { cookie: clerk.cookie })).status).toBe(413);
    expect(await taken()).toBe(before);
    // The control: what fits is offered.
    expect((await offers({ view: 'TEAM', label: 'urgent' }))!.path).toContain('label=urgent');
  });
});
