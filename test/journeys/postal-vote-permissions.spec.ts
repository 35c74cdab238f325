import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { decides, electionClerk, handsOver, votes } from '../support/votes.js';
import { voteAnswers } from '../../libs/services/postal-vote/testing/index.js';

const WHO = ['nobody', 'another department', 'an auditor', 'a town admin', 'another town', 'a clerk'] as const;
type Who = (typeof WHO)[number];
type Answers = Readonly<Record<Who, string>>;

const CHANGES: Answers = { nobody: 'NOT_FOUND', 'another department': 'NOT_FOUND', 'an auditor': 'FORBIDDEN', 'a town admin': 'NOT_FOUND', 'another town': 'NOT_FOUND', 'a clerk': 'done' };
/** An auditor reads cases; what leaves the house in bulk is not theirs. */
const EXPORTS: Answers = { ...CHANGES, 'an auditor': 'NOT_FOUND' };

describe('who may do what with votes by post', () => {
  let hall: TownHall;
  const people = new Map<Who, CaseWorker>();

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-11' });
    const hire = async (subject: string, roles: string[], departments: string[]) => {
      await hall.look(
        `INSERT INTO stadttor.staff_member (tenant_id, id, issuer, subject, name, roles, departments, active) VALUES ($1, gen_random_uuid(), 'demo', $2, $2, $3, $4, true)`,
        [hall.dueren.tenant.id, subject, roles, departments],
      );
      return hall.dueren.caseWorker(subject);
    };
    people.set('another department', await hire('parks', ['case-worker', 'department-head'], ['parks']));
    people.set('an auditor', await hire('auditor', ['auditor'], ['elections']));
    people.set('a town admin', await hire('admin', ['town-admin'], ['elections']));
    people.set('a clerk', await electionClerk(hall.dueren));
    people.set('another town', await electionClerk(hall.dillingen));
  });

  afterAll(() => hall.close());

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

  it.each(['completeCase', 'releaseCase'])('%s', async (name) => {
    const clerk = people.get('a clerk')!;
    const { reference } = await votes(hall.dueren.citizen(), voteAnswers({ givenName: name }));
    if (name === 'completeCase') await decides(clerk, reference, 'send');
    const { id, version } = await clerk.finds(reference);
    expect(await answersOf((who) => asks(who, name, { caseId: id, version }))).toEqual(CHANGES);
  });

  it('makeHandOver, and fetching the file', async () => {
    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' }));
    expect(await answersOf((who) => asks(who, 'makeHandOver', { serviceCode: 'postal-vote', department: 'elections', occasion: 'mayor-2027' }))).toEqual(EXPORTS);

    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Cem' }));
    const { path } = (await handsOver(people.get('a clerk')!, 'elections')).handOver!;
    const fetched = await answersOf(async (who) => {
      const person = people.get(who);
      const { status } = await (person?.town ?? hall.dueren).get(path, person ? { cookie: person.cookie } : {});
      return status === 200 ? 'done' : 'NOT_FOUND';
    });
    expect(fetched).toEqual(EXPORTS);
  });

  it('releaseHandOver', async () => {
    await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Dora' }));
    const { id } = (await handsOver(people.get('a clerk')!, 'elections')).handOver!;
    expect(await answersOf((who) => asks(who, 'releaseHandOver', { handOverId: id }))).toEqual(EXPORTS);
  });

  it('seeing what waits', async () => {
    const seen: Record<string, number> = {};
    for (const who of WHO.filter((one) => one !== 'nobody')) {
      const { handOverGroups } = await people.get(who)!.ask<{ handOverGroups: object[] }>('{ handOverGroups { occasion } }');
      seen[who] = handOverGroups.length;
    }
    expect(seen).toEqual({ 'another department': 0, 'an auditor': 0, 'a town admin': 0, 'another town': 0, 'a clerk': 1 });
  });
});
