import pg from 'pg';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { CHANGES, PermissionMatrix } from '../support/permission-matrix.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Saved {
  readonly id: string;
  readonly name: string;
  readonly view: string;
  readonly label: string | null;
  readonly search: string | null;
  readonly department: string | null;
  readonly count: number;
  readonly mayChange: boolean;
}

interface Outcome {
  readonly savedViews?: readonly Saved[];
  readonly code?: string;
  readonly fields?: readonly { readonly path: string; readonly code: string }[];
}

const VIEW = 'id name view label search department count mayChange';
const RESULT = `... on SavedViewsPayload { savedViews { ${VIEW} } } ... on InvalidInput { code fields { path code } } ... on ProblemFailure { code }`;

const does = (who: CaseWorker, mutation: 'keepView' | 'renameView' | 'deleteView', input: object): Promise<Outcome> =>
  who.ask<Record<string, Outcome>>(`mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${RESULT} } }`, { input }).then((data) => data[mutation]!);
const keeps = (who: CaseWorker, name: string, more: object = {}): Promise<Outcome> => does(who, 'keepView', { name, view: 'TEAM', ...more });
const seenBy = (who: CaseWorker): Promise<Saved[]> => who.ask<{ savedViews: Saved[] }>(`{ savedViews { ${VIEW} } }`).then((data) => data.savedViews);

describe('named filters of the inbox', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let head: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    head = await hall.dueren.hires('head', ['department-head'], ['taxes']);
    for (const familyName of ['Weidenbach', 'Weidenbach', 'Ostermann']) await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers({ familyName }));
  });

  afterEach(() => hall.close());

  it('are one\'s own: kept with their count, renamed, deleted', async () => {
    const [first] = (await clerk.inbox('TEAM')).edges;
    await clerk.change('setCaseLabels', { caseId: first!.node.id, labels: ['urgent'] });
    await keeps(clerk, 'Eilt bei uns', { label: 'urgent' });
    const { savedViews } = await keeps(clerk, 'Familie', { view: 'ALL', search: 'weidenbach' });
    expect(savedViews).toMatchObject([
      { name: 'Eilt bei uns', view: 'TEAM', label: 'urgent', search: null, department: null, count: 1, mayChange: true },
      { name: 'Familie', view: 'ALL', label: null, search: 'weidenbach', count: 2 },
    ]);
    // What is searched for may be a name: it does not lie open in the database.
    expect(JSON.stringify(await hall.look('SELECT * FROM stadttor.saved_view'))).not.toContain('weidenbach');

    expect(await keeps(clerk, 'Familie')).toEqual({ code: 'INVALID_INPUT', fields: [{ path: 'name', code: 'NAME_TAKEN' }] });
    const { id } = savedViews![1]!;
    expect(await does(clerk, 'renameView', { viewId: id, name: 'Eilt bei uns' })).toMatchObject({ fields: [{ code: 'NAME_TAKEN' }] });
    expect((await does(clerk, 'renameView', { viewId: id, name: 'Weidenbachs' })).savedViews!.map(({ name }) => name)).toEqual(['Eilt bei uns', 'Weidenbachs']);
    const colleague = await hall.dueren.caseWorker('dueren-tax-2');
    expect(await seenBy(colleague)).toEqual([]);
    expect(await does(colleague, 'renameView', { viewId: id, name: 'Meins' })).toEqual({ code: 'NOT_FOUND' });
    expect(await does(head, 'deleteView', { viewId: id })).toEqual({ code: 'NOT_FOUND' });
    expect((await does(clerk, 'deleteView', { viewId: id })).savedViews).toHaveLength(1);
  });

  it('are a department\'s when its head keeps them: seen by all of it, changed by its head', async () => {
    const { savedViews } = await keeps(head, 'Unsere Woche', { department: 'taxes' });
    const { id } = savedViews![0]!;
    expect(await seenBy(clerk)).toMatchObject([{ name: 'Unsere Woche', department: 'taxes', count: 3, mayChange: false }]);
    expect(await seenBy(await hall.dueren.caseWorker('dueren-traffic-1'))).toEqual([]);
    expect(await seenBy(await hall.dillingen.caseWorker('dillingen-tax-1'))).toEqual([]);
    expect(await keeps(clerk, 'Auch unsere', { department: 'taxes' })).toEqual({ code: 'FORBIDDEN' });
    expect(await keeps(head, 'Fremde', { department: 'public-order' })).toEqual({ code: 'NOT_FOUND' });
    const everybody = await PermissionMatrix.of(hall, ['taxes'], { own: 'dueren-tax-1', elsewhere: 'dillingen-tax-1' });
    const answers = { ...CHANGES, 'a clerk': 'FORBIDDEN' };
    expect(await everybody.change('renameView', { viewId: id, name: 'Anders' })).toEqual(answers);
    expect(await everybody.change('deleteView', { viewId: id })).toEqual(answers);
    expect(await everybody.change('keepView', { name: 'Meine', view: 'ALL' })).toEqual({ nobody: 'NOT_FOUND', 'another department': 'done', 'an auditor': 'done', 'a town admin': 'NOT_FOUND', 'another town': 'done', 'a clerk': 'done' });
    // The control.
    expect(await does(head, 'deleteView', { viewId: id })).toEqual({ savedViews: [] });
  });

  it('count what each of us may see', async () => {
    await keeps(head, 'Alle offenen', { department: 'taxes' });
    const [first] = (await clerk.inbox('TEAM')).edges;
    const { version } = await head.opens(first!.node.id);
    await head.change('restrictCase', { caseId: first!.node.id, version, to: [] });
    expect([(await seenBy(clerk))[0]!.count, (await seenBy(head))[0]!.count]).toEqual([2, 3]);
  });

  it('are at most ten, also when two come at once', async () => {
    for (let made = 1; made < 10; made += 1) await keeps(clerk, `Ansicht ${made}`);
    const both = await Promise.all([keeps(clerk, 'Zehnte'), keeps(clerk, 'Elfte')]);
    expect(both.map(({ fields }) => fields?.[0]?.code ?? 'kept').toSorted()).toEqual(['TOO_MANY_VIEWS', 'kept']);
    expect(await seenBy(clerk)).toHaveLength(10);
  });

  it('cost as many statements with one as with twenty', async () => {
    const statements = async (): Promise<number> => {
      await seenBy(clerk);
      let sent = 0;
      const { query } = pg.Client.prototype;
      pg.Client.prototype.query = function (this: pg.Client, ...parameters: unknown[]) {
        if (typeof parameters[0] === 'string' && /^\s*SELECT/.test(parameters[0])) sent += 1;
        return (query as (...all: unknown[]) => unknown).apply(this, parameters);
      } as typeof query;
      try {
        await seenBy(clerk);
      } finally {
        pg.Client.prototype.query = query;
      }
      return sent;
    };
    await keeps(clerk, 'Nach Namen', { view: 'ALL', search: 'weidenbach' });
    const one = await statements();
    for (let made = 0; made < 9; made += 1) {
      await keeps(clerk, `Eigene ${made}`, made % 2 === 0 ? { label: 'urgent' } : { view: 'ALL', search: `osterm${made}` });
      await keeps(head, `Amt ${made}`, { department: 'taxes', view: 'ALL' });
    }
    expect(await seenBy(clerk)).toHaveLength(19);
    expect([one > 0, await statements()]).toEqual([true, one]);
  });
});
