import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseView } from '../support/case-worker.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import type { Answers } from '../support/permission-matrix.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const READS: Answers = { ...CHANGES, nobody: 'UNAUTHENTICATED', 'an auditor': 'done' };
const FILES: Answers = { ...READS, nobody: 'NOT_FOUND' };

describe('who may do what at the desk', () => {
  let hall: TownHall;
  let everybody: PermissionMatrix;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    everybody = await PermissionMatrix.of(hall, ['taxes'], { own: 'dueren-tax-1', elsewhere: 'dillingen-tax-1' });
  });

  afterAll(() => hall.close());

  type Stage = 'received' | 'dismissed' | 'asked' | 'corrected' | 'assessed' | 'answered';

  async function aCase(to: Stage): Promise<CaseView> {
    const { clerk } = everybody;
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
    ['setCaseLabels', 'received', ({ id }) => ({ caseId: id, labels: ['urgent'] })],
    ['addCaseNote', 'received', ({ id }) => ({ caseId: id, text: 'Vermerk' })],
    ['sendCaseMessage', 'received', ({ id }) => ({ caseId: id, messageId: crypto.randomUUID(), text: 'Guten Tag', asks: false })],
    ['askCorrection', 'received', (found) => ({ ...seen(found), fields: ['familyName'], reason: 'Bitte prüfen.' })],
    ['resumeCase', 'asked', seen],
    ['settleCorrection', 'corrected', (found) => ({ ...seen(found), accept: true })],
    ['dispatchLetters', 'answered', ({ notice }) => ({ letterIds: [notice!.letter.id], dispatchedOn: '2027-01-04' })],
  ];

  it.each(ACTIONS)('%s', async (name, on, input) => {
    const found = await aCase(on);
    expect(await everybody.change(name, input(found))).toEqual(CHANGES);
  });

  it('covers every change that the desk can make', async () => {
    const { __schema } = await hall.dueren.ask<{ __schema: { mutationType: { fields: { name: string }[] } } }>('{ __schema { mutationType { fields { name } } } }');
    const citizens = ['declareServing', 'forgetDetails', 'writeToOffice', 'sendCorrection', 'withdrawApplication', 'rateService', 'startDraft', 'startFollowUp', 'saveDraftPage', 'submitApplication', 'startPayment', 'refreshPayment', 'requestSignInLink'];
    const ofDrafts = ['keepDraftForLater', 'resumeDraft', 'resumeOwnDraft', 'discardDraft', 'discardOwnDraft']; // drafts-resume.spec.ts, drafts-account.spec.ts
    const ofPermits = ['releaseCase', 'returnPermit', 'revokePermit', 'postDocument']; // parking-permissions.spec.ts, desk-steps.spec.ts, birth-certificate.spec.ts
    const ofFilings = ['beginFiling', 'goOnFiling', 'endFiling']; // taking-in.spec.ts, taken-in-ends.long.spec.ts
    const ofHeads = ['restrictCase', 'declareAbsence', 'endAbsence', 'bulkCases', 'undoBulk', 'makePrintRun', 'keepView', 'renameView', 'deleteView']; // desk-steps.spec.ts, bulk.spec.ts, print-runs.long.spec.ts, saved-views.long.spec.ts
    const ofVotes = ['completeCase', 'makeHandOver', 'releaseHandOver']; // postal-vote-permissions.spec.ts
    expect(__schema.mutationType.fields.map(({ name }) => name).filter((name) => ![...citizens, ...ofDrafts, ...ofPermits, ...ofFilings, ...ofHeads, ...ofVotes].includes(name)).toSorted()).toEqual(ACTIONS.map(([name]) => name).toSorted());
  });

  it('reading a case', async () => {
    const { id } = await aCase('answered');
    expect(await everybody.ask('query ($id: ID!) { case(id: $id) { id summary { title } history { text } } }', { id })).toEqual(READS);
  });

  it('reading papers', async () => {
    const [answered, assessed] = [await aCase('answered'), await aCase('assessed')];
    for (const path of [answered.notice!.pdfPath, assessed.assessment!.previewPath!, `/amt/files/cases/${answered.id}/copy.pdf`]) {
      const kind = path.replace(/[0-9a-f-]{36}/, 'id');
      expect([kind, await everybody.fetch(path)]).toEqual([kind, FILES]);
    }
  });

  it('seeing lists: one\'s own departments and nothing else', async () => {
    await aCase('received');
    await aCase('answered');
    const lists = await everybody.seenBy(async (person) => {
      const { inbox, letters, inboxCounts } = await person.ask<{ inbox: { totalCount: number }; letters: { totalCount: number }; inboxCounts: { view: string; count: number }[] }>(
        '{ inbox(view: ALL, first: 1) { totalCount } letters(state: QUEUED, first: 1) { totalCount } inboxCounts { view count } }',
      );
      return { cases: inbox.totalCount, letters: letters.totalCount, counted: inboxCounts.find(({ view }) => view === 'ALL')!.count };
    });
    const [{ cases, letters }] = (await hall.look<{ cases: number; letters: number }>(
      `SELECT (SELECT count(*)::int FROM stadttor.case_file) AS cases, (SELECT count(*)::int FROM stadttor.letter WHERE state = 'queued') AS letters`,
    )) as [{ cases: number; letters: number }];
    const [all, none] = [{ cases, letters, counted: cases }, { cases: 0, letters: 0, counted: 0 }];
    expect(lists).toEqual({ 'another department': none, 'an auditor': all, 'a town admin': none, 'another town': none, 'a clerk': all });
  });
});
