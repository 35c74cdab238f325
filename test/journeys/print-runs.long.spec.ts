import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { readPdf } from '../support/pdf.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import type { Town } from '../support/town.js';

interface Run {
  readonly id: string;
  readonly path: string;
  readonly waiting: number;
  readonly letters: readonly { readonly id: string; readonly recipient: string }[];
}

interface Made {
  readonly printRun?: Run;
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

const RUN = 'id path waiting letters { id recipient }';
const MAKE = `mutation ($input: MakePrintRunInput!) { makePrintRun(input: $input) { ... on MakePrintRunPayload { printRun { ${RUN} } } ... on InvalidInput { code fields { path code } } ... on ProblemFailure { code } } }`;

const makes = (clerk: CaseWorker, letterIds: readonly string[]): Promise<Made> => clerk.ask<{ makePrintRun: Made }>(MAKE, { input: { letterIds } }).then((data) => data.makePrintRun);
const finds = (clerk: CaseWorker, id: string): Promise<Run | null> => clerk.ask<{ printRun: Run | null }>(`query ($id: ID!) { printRun(id: $id) { ${RUN} } }`, { id }).then((data) => data.printRun);
const waiting = (clerk: CaseWorker): Promise<Run[]> => clerk.ask<{ printRunsWaiting: Run[] }>(`{ printRunsWaiting { ${RUN} } }`).then((data) => data.printRunsWaiting);

describe('letters that are printed together', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
  });

  afterEach(() => hall.close());

  async function letters(count: number, town: Town = hall.dueren, worker = clerk): Promise<string[]> {
    const made: string[] = [];
    for (let at = 1; at <= count; at += 1) {
      const { reference } = await town.citizen().submits('dog-tax-registration', dogTaxAnswers({ familyName: `Brief-${String.fromCodePoint(64 + at)}` }));
      await worker.assesses(reference);
      made.push((await worker.issues(reference)).notice!.letter.id);
    }
    return made;
  }

  const fetches = async (path: string, by = clerk) => by.town.get(path, { cookie: by.cookie });
  const audited = async (action: string) => (await hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.audit_event WHERE action = $1', [action]))[0]!.count;

  it('come as one PDF in the chosen order, with a list on top, each beginning on a front side; nothing has left by it', async () => {
    const chosen = (await letters(12)).toReversed();
    const { printRun } = await makes(clerk, chosen);
    expect([printRun!.waiting, printRun!.letters.map(({ id }) => id)]).toEqual([12, chosen]);

    const { status, headers, body } = await fetches(printRun!.path);
    expect([status, headers['content-type']]).toEqual([200, 'application/pdf']);
    const paper = await readPdf(body);
    const pages = (await hall.look<{ pages: number }>('SELECT pages FROM stadttor.letter LIMIT 1'))[0]!.pages;
    // A list of one side with its empty back, and each letter on as many whole sheets as it needs; the last one without its empty back.
    expect(paper.pages).toBe(2 + 11 * (pages + (pages % 2)) + pages);
    expect(paper.text + paper.furniture).toMatch(/Druckstapel[\s\S]*12 Briefe, zusammengestellt am 4\. Januar 2027 um 09:00 von/);
    const order = [...(paper.text + paper.furniture).matchAll(/Brief-([A-L])/g)].map(([, letter]) => letter);
    expect(order.slice(0, 12).join('')).toBe('LKJIHGFEDCBA');

    expect((await clerk.ask<{ letters: { totalCount: number } }>('{ letters(state: QUEUED, first: 1) { totalCount } }')).letters.totalCount).toBe(12);
    expect([await audited('print-run.make'), await audited('print-run.fetch'), await audited('letter.dispatch')]).toEqual([1, 1, 0]);
  });

  it('are given to the post exactly as they were printed', async () => {
    const [first, second, later] = await letters(3);
    const { printRun } = await makes(clerk, [first!, second!]);
    expect(await waiting(clerk)).toMatchObject([{ id: printRun!.id, waiting: 2 }]);
    await clerk.dispatches(printRun!.letters.map(({ id }) => id), '2027-01-04');
    expect(await waiting(clerk)).toEqual([]);
    expect(await finds(clerk, printRun!.id)).toMatchObject({ waiting: 0 });
    expect(await hall.look('SELECT id FROM stadttor.letter WHERE state = \'queued\'')).toEqual([{ id: later }]);
    expect(await makes(clerk, [first!, later!])).toEqual({ code: 'WRONG_STATE' });
    // What jammed is printed once more.
    expect((await fetches(printRun!.path)).status).toBe(200);
  });

  it('say which paper is gone, and lose nothing', async () => {
    const chosen = await letters(3);
    const [{ key }] = (await hall.look<{ key: string }>('SELECT d.storage_key AS key FROM stadttor.letter l JOIN stadttor.document d ON d.tenant_id = l.tenant_id AND d.id = l.document_id WHERE l.id = $1', [chosen[1]])) as [{ key: string }];
    const before = (await makes(clerk, chosen)).printRun!;
    rmSync(join(hall.environment.DATA_DIR, 'files', key));
    expect(await makes(clerk, chosen)).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'letterIds.1', code: 'PAPER_MISSING' }] });
    expect((await fetches(before.path)).status).toBe(404);
    expect((await waiting(clerk)).map(({ id }) => id)).toEqual([before.id]);
    const { printRun } = await makes(clerk, [chosen[0]!, chosen[2]!]);
    expect((await fetches(printRun!.path)).status).toBe(200);
    expect(await audited('print-run.fetch')).toBe(1);
  });

  it('leave out what is restricted, before and after', async () => {
    const head = await hall.dueren.hires('head', ['department-head'], ['taxes']);
    const [open, secret] = await letters(2);
    const { printRun } = await makes(clerk, [open!, secret!]);
    const [{ about }] = (await hall.look<{ about: string }>('SELECT about_id AS about FROM stadttor.letter WHERE id = $1', [secret])) as [{ about: string }];
    const { version } = await head.opens(about);
    await head.change('restrictCase', { caseId: about, version, to: [] });

    expect(await finds(clerk, printRun!.id)).toMatchObject({ waiting: 1, letters: [{ id: open }] });
    const text = async (by: CaseWorker) => readPdf((await fetches(printRun!.path, by)).body).then((paper) => paper.text + paper.furniture);
    expect(await text(clerk)).not.toContain('Brief-B');
    // The control: who heads the department still prints both.
    expect(await text(head)).toContain('Brief-B');
    expect(await makes(clerk, [secret!])).toEqual({ code: 'NOT_FOUND' });
  });

  it('are as the town wants them: without a list and for one side in Dillingen', async () => {
    const worker = await hall.dillingen.caseWorker('dillingen-tax-1');
    const { printRun } = await makes(worker, await letters(2, hall.dillingen, worker));
    const paper = await readPdf((await fetches(printRun!.path, worker)).body);
    const [{ pages }] = (await hall.look<{ pages: number }>('SELECT sum(pages)::int AS pages FROM stadttor.letter')) as [{ pages: number }];
    expect([paper.pages, (paper.text + paper.furniture).includes('zusammengestellt')]).toEqual([pages, false]);
    expect(await finds(clerk, printRun!.id)).toBeNull();
    expect((await fetches(printRun!.path)).status).toBe(404);
  });

  it('are made by whoever may post them', async () => {
    const everybody = await PermissionMatrix.of(hall, ['taxes'], { own: 'dueren-tax-1', elsewhere: 'dillingen-tax-1' });
    const [letter] = await letters(1);
    expect(await everybody.change('makePrintRun', { letterIds: [letter] })).toEqual(CHANGES);
    const { printRun } = await makes(clerk, [letter!]);
    const unseen = { ...CHANGES, 'an auditor': 'NOT_FOUND' };
    expect(await everybody.ask('query ($id: ID!) { printRun(id: $id) { id } }', { id: printRun!.id })).toEqual({ ...unseen, nobody: 'UNAUTHENTICATED' });
    expect(await everybody.fetch(printRun!.path)).toEqual(unseen);
  });
});
