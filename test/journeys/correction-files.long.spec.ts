import { aPdf, aPhoto, REFUSED } from '../../libs/engines/forms/testing/index.js';
import { EICAR, startFakeClamd } from '../../libs/platform/scanner/testing/index.js';
import type { FakeClamd } from '../../libs/platform/scanner/testing/index.js';
import { dillingenParkingAnswers, parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { Applicant, DeskSide } from '../support/dialogue.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

const PARKING = 'resident-parking-permit';
const DOCUMENT = 'registrationFiles';
const WRONG_PAGE = 'Das ist die Rückseite. Bitte fotografieren Sie die Vorderseite.';

interface Asked {
  readonly town: Town;
  readonly applicant: Applicant;
  readonly clerk: CaseWorker;
  readonly desk: DeskSide;
  readonly caseId: string;
  readonly correctionId: string;
}

describe('a file that the office wants to have anew', () => {
  let clamd: FakeClamd;
  let hall: TownHall;

  beforeAll(async () => {
    clamd = await startFakeClamd();
  });

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04', clamd: clamd.address });
  });

  afterEach(() => hall.close());

  afterAll(() => clamd.close());

  async function asked(code: 'dueren' | 'dillingen' = 'dueren', fields: readonly string[] = [DOCUMENT], changes: object = {}): Promise<Asked> {
    const town = hall.town(code);
    const answers = (code === 'dueren' ? parkingAnswers : dillingenParkingAnswers)({ evidence: 'upload', ...changes });
    const applicant = new Applicant(town, await town.citizen().submits(PARKING, answers));
    const clerk = await town.caseWorker(`${code}-traffic-1`);
    const desk = new DeskSide(clerk);
    const found = await clerk.finds(applicant.key.reference);
    const outcome = await desk.asksFor(found, fields, WRONG_PAGE);
    if (!outcome.case) throw new Error(JSON.stringify(outcome));
    const { correction } = await applicant.looks();
    return { town, applicant, clerk, desk, caseId: found.id, correctionId: correction!.id };
  }

  const uploadsOf = (caseId: string) => hall.look<{ id: string; correction_id: string | null }>('SELECT id, correction_id FROM stadttor.upload WHERE case_id = $1 ORDER BY id', [caseId]);
  const all = () => hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.upload').then(([row]) => row!.count);

  const opens = async ({ town, clerk }: Asked, path: string | null): Promise<number> => (await town.get(path!, { cookie: clerk.cookie })).status;

  it.each(['dueren', 'dillingen'] as const)('comes in two pages, lies beside the old one at the desk, and takes its place, in %s', async (code) => {
    const story = await asked(code);
    const { applicant, desk, correctionId, caseId } = story;
    expect((await desk.sees(caseId)).correctable.map(({ path }) => path)).toContain(DOCUMENT);
    expect((await applicant.looks()).correction).toMatchObject({ reason: WRONG_PAGE, fields: [DOCUMENT], answers: { [DOCUMENT]: [{ name: 'Nachweis.pdf' }] } });

    const photo = await aPhoto();
    const [front, back] = [await applicant.uploads(correctionId, DOCUMENT, 'Nachweis.pdf', aPdf('Vorderseite')), await applicant.uploads(correctionId, DOCUMENT, 'Seite 2.jpg', photo)];
    expect([front.status, back.status]).toEqual([201, 201]);
    // Nothing is sent yet: the desk sees what it saw.
    expect((await desk.sees(caseId)).files.map(({ name }) => name)).toEqual(['Nachweis.pdf']);
    expect(await applicant.corrects({ [DOCUMENT]: [front.file!.id, back.file!.id] })).toMatchObject({ status: { state: 'IN_PROGRESS', correction: null } });

    const sent = await desk.sees(caseId);
    const [{ differences }] = sent.corrections as [(typeof sent.corrections)[number]];
    expect(differences).toMatchObject([{ path: DOCUMENT, filesBefore: [{ name: 'Nachweis.pdf' }], filesAfter: [{ name: 'Nachweis.pdf' }, { name: 'Seite 2.jpg' }] }]);
    for (const { path } of [...differences[0]!.filesBefore, ...differences[0]!.filesAfter]) expect(await opens(story, path)).toBe(200);
    const stored = await story.town.get(differences[0]!.filesAfter[1]!.path!, { cookie: story.clerk.cookie });
    expect(stored.body.includes('taken at home')).toBe(false);
    expect(sent.files.map(({ name }) => name)).toEqual(['Nachweis.pdf']);

    expect(await desk.settles(caseId, true)).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    await hall.sweep();
    expect((await uploadsOf(caseId)).map(({ id, correction_id: still }) => [id, still])).toEqual([[front.file!.id, null], [back.file!.id, null]].toSorted());
    expect((await desk.sees(caseId)).files.map(({ name }) => name)).toEqual(['Nachweis.pdf', 'Seite 2.jpg']);
    expect(await opens(story, differences[0]!.filesBefore[0]!.path)).toBe(404);
  });

  it('is not taken over: the old one stays, and the new one is deleted by the sweep', async () => {
    const story = await asked();
    const { applicant, desk, correctionId, caseId } = story;
    const { file } = await applicant.uploads(correctionId, DOCUMENT, 'Nachweis.pdf', aPdf('noch eine Rückseite'));
    const unused = await applicant.uploads(correctionId, DOCUMENT, 'Katze.pdf', aPdf('Katze'));
    await applicant.corrects({ [DOCUMENT]: [file!.id] });
    // The same name, and shown all the same.
    expect((await desk.sees(caseId)).corrections[0]!.differences).toHaveLength(1);
    expect((await uploadsOf(caseId)).map(({ id }) => id)).not.toContain(unused.file!.id);
    await desk.settles(caseId, false);
    expect(await all()).toBe(3);
    await hall.sweep();
    await hall.sweep();
    expect((await uploadsOf(caseId)).map(({ id }) => id)).not.toContain(file!.id);
    expect(await all()).toBe(1);
    expect((await desk.sees(caseId)).files).toHaveLength(1);
  });

  it('is never sent: it is gone the day after, and what the office takes back takes its files along', async () => {
    const { applicant, correctionId, caseId, clerk } = await asked();
    await applicant.uploads(correctionId, DOCUMENT, 'Vorderseite.pdf', aPdf('Vorderseite'));
    await hall.sweep();
    expect(await all()).toBe(2);
    hall.turnTo('2027-01-05', 541);
    await hall.sweep();
    await hall.sweep();
    expect(await all()).toBe(1);

    await applicant.uploads(correctionId, DOCUMENT, 'Vorderseite.pdf', aPdf('Vorderseite'));
    const { version } = await clerk.opens(caseId);
    expect(await clerk.change('resumeCase', { caseId, version })).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    await hall.sweep();
    await hall.sweep();
    expect(await all()).toBe(1);
  });

  it('becomes necessary by a corrected answer', async () => {
    const { applicant, correctionId, caseId, desk } = await asked('dueren', ['evidence'], { evidence: 'by-post' });
    expect(await applicant.corrects({ evidence: 'upload' })).toMatchObject({ fields: [{ path: DOCUMENT, code: 'REQUIRED' }] });
    const { file } = await applicant.uploads(correctionId, DOCUMENT, 'Schein.pdf', aPdf());
    expect(await applicant.corrects({ evidence: 'upload', [DOCUMENT]: [file!.id] })).toMatchObject({ status: { state: 'IN_PROGRESS' } });
    await desk.settles(caseId, true);
    expect((await desk.sees(caseId)).files.map(({ name }) => name)).toEqual(['Schein.pdf']);
  });

  it('meets the same checks as in the form', async () => {
    const { applicant, correctionId } = await asked();
    for (const [name, bytes] of Object.entries(REFUSED)) expect([name, await applicant.uploads(correctionId, DOCUMENT, name, bytes)]).toEqual([name, expect.objectContaining({ status: 422 })]);
    expect(await applicant.uploads(correctionId, DOCUMENT, 'rechnung.pdf', Buffer.concat([aPdf(), EICAR]))).toMatchObject({ status: 422, issue: { code: 'FILE_INFECTED' } });
    expect(await applicant.uploads(correctionId, DOCUMENT, 'gross.pdf', Buffer.concat([aPdf(), Buffer.alloc(10_000_001)]))).toMatchObject({ status: 422, issue: { code: 'FILE_TOO_LARGE' } });
    expect(await applicant.corrects({})).toMatchObject({ fields: [{ path: DOCUMENT, code: 'REQUIRED' }] });
    expect(await applicant.corrects({ [DOCUMENT]: null })).toMatchObject({ fields: [{ path: DOCUMENT, code: 'REQUIRED' }] });
    const ids = [];
    for (const page of ['eins', 'zwei', 'drei']) ids.push((await applicant.uploads(correctionId, DOCUMENT, `${page}.pdf`, aPdf(page))).file!.id);
    expect(await applicant.corrects({ [DOCUMENT]: ids })).toMatchObject({ fields: [{ path: DOCUMENT, code: 'TOO_MANY' }] });
    const same = await applicant.uploads(correctionId, DOCUMENT, 'eins.pdf', aPdf('eins'));
    expect(same.file!.id).toBe(ids[0]);
    expect(await applicant.corrects({ [DOCUMENT]: [ids[0], ids[0]] })).toMatchObject({ status: { state: 'IN_PROGRESS' } });
  });

  describe('can not be put', () => {
    it('where nobody asked for it', async () => {
      const story = await asked('dueren', ['plate']);
      const { applicant, correctionId, caseId } = story;
      for (const path of ['plate', DOCUMENT, 'registrationFiles.0', '__proto__', 'gibt.es.nicht', '']) expect([path, (await applicant.uploads(correctionId, path, 'x.pdf', aPdf())).status]).toEqual([path, 404]);
      // Nothing stands there, so it might become necessary: it may be uploaded, but is not taken.
      const { file } = await applicant.uploads(correctionId, 'permissionFiles', 'x.pdf', aPdf('fremd'));
      expect(await applicant.corrects({ plate: 'DN-LW 89', permissionFiles: [file!.id] })).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'permissionFiles', code: 'UNDECLARED' }] });
      const [own] = await uploadsOf(caseId);
      expect(await applicant.corrects({ plate: 'DN-LW 89', [DOCUMENT]: [own!.id] })).toMatchObject({ fields: [{ path: DOCUMENT, code: 'UNDECLARED' }] });
    });

    it('into a correction of somebody else, of another town, or when nothing is asked any more', async () => {
      const [mine, theirs] = [await asked('dueren'), await asked('dueren', [DOCUMENT], { givenName: 'Bente', plate: 'DN-BE 1' })];
      const far = await asked('dillingen');
      expect((await mine.applicant.uploads(theirs.correctionId, DOCUMENT, 'x.pdf', aPdf())).status).toBe(404);
      expect((await mine.applicant.uploads(far.correctionId, DOCUMENT, 'x.pdf', aPdf())).status).toBe(404);
      expect((await far.applicant.uploads(mine.correctionId, DOCUMENT, 'x.pdf', aPdf(), mine.applicant.key)).status).toBe(404);
      expect((await mine.applicant.uploads(mine.correctionId, DOCUMENT, 'x.pdf', aPdf(), { ...mine.applicant.key, accessCode: theirs.applicant.key.accessCode })).status).toBe(404);

      const others = [];
      for (const { applicant, correctionId, caseId } of [theirs, far]) {
        others.push((await applicant.uploads(correctionId, DOCUMENT, 'x.pdf', aPdf('fremd'))).file!.id);
        others.push((await uploadsOf(caseId))[0]!.id);
      }
      // Not even what came with one's own application: it was sent before, and looked at before.
      others.push((await uploadsOf(mine.caseId))[0]!.id);
      for (const id of others) expect(await mine.applicant.corrects({ [DOCUMENT]: [id] })).toMatchObject({ fields: [{ path: DOCUMENT, code: 'UNDECLARED' }] });
      for (const value of ['x', 7, [{ id: others[0], name: 'x.pdf', kind: 'pdf', size: 1 }], [null], []]) {
        expect((await mine.applicant.corrects({ [DOCUMENT]: value })).fields).toMatchObject([{ path: DOCUMENT, code: expect.stringMatching(/UNDECLARED|REQUIRED/) }]);
      }
      const { file } = await mine.applicant.uploads(mine.correctionId, DOCUMENT, 'x.pdf', aPdf('richtig'));
      expect(await mine.applicant.corrects({ [DOCUMENT]: [file!.id] })).toMatchObject({ status: { state: 'IN_PROGRESS' } });
      expect((await mine.applicant.uploads(mine.correctionId, DOCUMENT, 'x.pdf', aPdf('zu spät'))).status).toBe(404);
      expect(await theirs.desk.settles(theirs.caseId, true)).toEqual({ code: 'WRONG_STATE' });
    });
  });
});
