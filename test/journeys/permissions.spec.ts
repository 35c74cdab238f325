import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseView, CaseWorker } from '../support/case-worker.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const WHO = ['nobody', 'another department', 'an auditor', 'a town admin', 'another town', 'a clerk'] as const;
type Who = (typeof WHO)[number];
type Answers = Readonly<Record<Who, string>>;

/** Unseen means not there; seen, but not one's own to change, is refused. */
const CHANGES: Answers = { nobody: 'NOT_FOUND', 'another department': 'NOT_FOUND', 'an auditor': 'FORBIDDEN', 'a town admin': 'NOT_FOUND', 'another town': 'NOT_FOUND', 'a clerk': 'done' };
const READS: Answers = { ...CHANGES, nobody: 'UNAUTHENTICATED', 'an auditor': 'done' };
const FILES: Answers = { ...READS, nobody: 'NOT_FOUND' };

describe('who may do what at the desk', () => {
  let hall: TownHall;
  const people = new Map<Who, CaseWorker | undefined>();

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    const hire = async (subject: string, roles: string[], departments: string[]) => {
      await hall.look(
        `INSERT INTO stadttor.staff_member (tenant_id, id, issuer, subject, name, roles, departments, active) VALUES ($1, gen_random_uuid(), 'demo', $2, $2, $3, $4, true)`,
        [hall.dueren.tenant.id, subject, roles, departments],
      );
      return hall.dueren.caseWorker(subject);
    };
    people.set('another department', await hire('parks', ['case-worker', 'department-head'], ['parks']));
    people.set('an auditor', await hire('auditor', ['auditor'], ['taxes']));
    people.set('a town admin', await hire('admin', ['town-admin'], ['taxes']));
    people.set('a clerk', await hall.dueren.caseWorker('dueren-tax-1'));
    people.set('another town', await hall.dillingen.caseWorker());
  });

  afterAll(() => hall.close());

  type Stage = 'received' | 'dismissed' | 'asked' | 'corrected' | 'assessed' | 'answered';

  async function aCase(to: Stage): Promise<CaseView> {
    const clerk = people.get('a clerk')!;
    const submitted = await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers());
    const { reference } = submitted;
    if (to === 'asked' || to === 'corrected') await new DeskSide(clerk).asksFor(await clerk.finds(reference), ['familyName'], 'Bitte prüfen.');
    if (to === 'corrected') await new Applicant(hall.dueren, submitted).corrects({ familyName: 'Weidenbach-Rur' });
    if (to === 'dismissed') {
      const { id, version } = await clerk.finds(reference);
      await clerk.change('dismissCase', { caseId: id, version, reason: 'Doppelt.', message: '' });
    }
    if (to === 'assessed' || to === 'answered') await clerk.assesses(reference);
    if (to === 'answered') await clerk.issues(reference);
    return clerk.finds(reference);
  }

  async function asks(who: Who, query: string, variables: object): Promise<string> {
    const person = people.get(who);
    const town = person?.town ?? hall.dueren;
    const { data } = await town.post<{ data: Record<string, { code?: string } | null> | null; errors?: { extensions: { code: string } }[] }>('/amt/graphql', { query, variables }, person ? { cookie: person.cookie } : {});
    if (data.errors) return data.errors[0]!.extensions.code;
    const [answer] = Object.values(data.data!);
    return answer === null ? 'NOT_FOUND' : (answer!.code ?? 'done');
  }

  const mutation = (name: string) => `mutation ($input: ${name[0]!.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ... on Failure { code } } }`;
  const seen = ({ id, version }: CaseView) => ({ caseId: id, version });

  const ACTIONS: readonly [name: string, on: Stage, input: (found: CaseView) => object][] = [
    ['takeCase', 'received', seen],
    ['assessCase', 'received', (found) => ({ ...seen(found), rulings: [] })],
    ['reviseAssessment', 'assessed', seen],
    ['issueNotice', 'assessed', seen],
    ['reissueNotice', 'answered', seen],
    ['forwardCase', 'received', (found) => ({ ...seen(found), department: 'taxes', note: 'Bitte.' })],
    ['dismissCase', 'received', (found) => ({ ...seen(found), reason: 'Doppelt.', message: '' })],
    ['reopenCase', 'dismissed', (found) => ({ ...seen(found), reason: 'Doch nicht.' })],
    ['declareBias', 'received', seen],
    ['addCaseNote', 'received', ({ id }) => ({ caseId: id, text: 'Vermerk' })],
    ['sendCaseMessage', 'received', ({ id }) => ({ caseId: id, messageId: crypto.randomUUID(), text: 'Guten Tag', asks: false })],
    ['askCorrection', 'received', (found) => ({ ...seen(found), fields: ['familyName'], reason: 'Bitte prüfen.' })],
    ['resumeCase', 'asked', seen],
    ['settleCorrection', 'corrected', (found) => ({ ...seen(found), accept: true })],
    ['dispatchLetters', 'answered', ({ notice }) => ({ letterIds: [notice!.letter.id], dispatchedOn: '2027-01-04' })],
  ];

  it.each(ACTIONS)('%s', async (name, on, input) => {
    const found = await aCase(on);
    const answers: Record<string, string> = {};
    for (const who of WHO) answers[who] = await asks(who, mutation(name), { input: input(found) });
    expect(answers).toEqual(CHANGES);
  });

  it('covers every change that the desk can make', async () => {
    const { __schema } = await hall.dueren.ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>('{ __schema { mutationType { fields { name } } } }');
    const citizens = ['declareServing', 'forgetDetails', 'writeToOffice', 'sendCorrection', 'withdrawApplication', 'rateService', 'startDraft', 'startFollowUp', 'saveDraftPage', 'submitApplication', 'startPayment', 'refreshPayment', 'requestSignInLink'];
    const ofDrafts = ['keepDraftForLater', 'resumeDraft', 'resumeOwnDraft', 'discardDraft', 'discardOwnDraft']; // drafts-resume.spec.ts, drafts-account.spec.ts
    const ofPermits = ['releaseCase', 'returnPermit', 'revokePermit', 'postDocument']; // parking-permissions.spec.ts, desk-steps.spec.ts, birth-certificate.spec.ts
    const ofFilings = ['beginFiling', 'goOnFiling']; // taking-in.spec.ts
    const ofHeads = ['restrictCase', 'declareAbsence', 'endAbsence', 'bulkCases', 'undoBulk']; // desk-steps.spec.ts, bulk.spec.ts
    const ofVotes = ['completeCase', 'makeHandOver', 'releaseHandOver']; // postal-vote-permissions.spec.ts
    expect(__schema.mutationType.fields.map(({ name }) => name).filter((name) => ![...citizens, ...ofDrafts, ...ofPermits, ...ofFilings, ...ofHeads, ...ofVotes].includes(name)).toSorted()).toEqual(ACTIONS.map(([name]) => name).toSorted());
  });

  it('reading a case', async () => {
    const { id } = await aCase('answered');
    const answers: Record<string, string> = {};
    for (const who of WHO) answers[who] = await asks(who, 'query ($id: ID!) { case(id: $id) { id summary { title } history { text } } }', { id });
    expect(answers).toEqual(READS);
  });

  it('reading papers', async () => {
    const [answered, assessed] = [await aCase('answered'), await aCase('assessed')];
    for (const path of [answered.notice!.pdfPath, assessed.assessment!.previewPath!, `/amt/files/cases/${answered.id}/copy.pdf`]) {
      const answers: Record<string, string> = {};
      for (const who of WHO) {
        const person = people.get(who);
        const { status } = await (person?.town ?? hall.dueren).get(path, person ? { cookie: person.cookie } : {});
        answers[who] = status === 200 ? 'done' : 'NOT_FOUND';
      }
      expect([path.replace(/[0-9a-f-]{36}/, 'id'), answers]).toEqual([path.replace(/[0-9a-f-]{36}/, 'id'), { ...FILES, nobody: 'NOT_FOUND' }]);
    }
  });

  it('seeing lists: one\'s own departments and nothing else', async () => {
    await aCase('received');
    await aCase('answered');
    const lists: Record<string, object> = {};
    for (const who of WHO.filter((one) => one !== 'nobody')) {
      const { inbox, letters, inboxCounts } = await people.get(who)!.ask<{ inbox: { totalCount: number }; letters: { totalCount: number }; inboxCounts: { view: string; count: number }[] }>(
        '{ inbox(view: ALL, first: 1) { totalCount } letters(state: QUEUED, first: 1) { totalCount } inboxCounts { view count } }',
      );
      lists[who] = { cases: inbox.totalCount, letters: letters.totalCount, counted: inboxCounts.find(({ view }) => view === 'ALL')!.count };
    }
    const [{ cases, letters }] = (await hall.look<{ cases: number; letters: number }>(
      `SELECT (SELECT count(*)::int FROM stadttor.case_file) AS cases, (SELECT count(*)::int FROM stadttor.letter WHERE state = 'queued') AS letters`,
    )) as [{ cases: number; letters: number }];
    const [all, none] = [{ cases, letters, counted: cases }, { cases: 0, letters: 0, counted: 0 }];
    expect(lists).toEqual({ 'another department': none, 'an auditor': all, 'a town admin': none, 'another town': none, 'a clerk': all });
  });
});
