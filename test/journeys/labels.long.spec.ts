import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

interface Bulk {
  readonly bulkId: string;
  readonly undoable: boolean;
  readonly rows: readonly { readonly reference: string; readonly code: string | null }[];
}

interface Label {
  readonly code: string;
  readonly title: string;
}

const RESULT = '... on BulkPayload { bulkId undoable rows { reference code } } ... on InvalidInput { fields { path } } ... on ProblemFailure { code }';

describe('labels', () => {
  let hall: TownHall;
  let clerk: CaseWorker;
  let references: string[];

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
    references = [];
    for (let made = 0; made < 3; made += 1) references.push((await hall.dueren.citizen().submits('dog-tax-registration', dogTaxAnswers())).reference);
  });

  afterEach(() => hall.close());

  const does = (input: object): Promise<Bulk> => clerk.ask<{ bulkCases: Bulk }>(`mutation ($input: BulkCasesInput!) { bulkCases(input: $input) { ${RESULT} } }`, { input }).then((data) => data.bulkCases);
  const undoes = (bulkId: string): Promise<Bulk> => clerk.ask<{ undoBulk: Bulk }>(`mutation ($input: UndoBulkInput!) { undoBulk(input: $input) { ${RESULT} } }`, { input: { bulkId } }).then((data) => data.undoBulk);
  const seen = (all = references) => Promise.all(all.map(async (reference) => {
    const { id, version } = await clerk.finds(reference);
    return { caseId: id, version };
  }));

  const inbox = async (label: string, by = clerk, view = 'TEAM') => {
    const { inbox: found } = await by.ask<{ inbox: { totalCount: number; edges: { node: { reference: string; labels: Label[] } }[] } }>(
      'query ($view: InboxView!, $label: String) { inbox(view: $view, first: 50, label: $label) { totalCount edges { node { reference labels { code title } } } } }', { view, label });
    return { count: found.totalCount, cases: found.edges.map(({ node }) => node) };
  };

  it('are put on many at once, found by address, and taken back, one result per row', async () => {
    const cases = await seen();
    const { id } = await clerk.finds(references[1]!);
    await clerk.change('setCaseLabels', { caseId: id, labels: ['urgent', 'call-back'] });
    const done = await does({ action: 'LABEL', label: 'urgent', cases, text: '' });
    expect(done).toMatchObject({ undoable: true, rows: references.map((reference) => ({ reference, code: null })) });
    expect(await inbox('urgent')).toMatchObject({ count: 3 });
    expect(await inbox('call-back')).toEqual({ count: 1, cases: [{ reference: references[1], labels: [{ code: 'call-back', title: 'Rückruf' }, { code: 'urgent', title: 'Eilt' }] }] });
    expect(await inbox('several-dogs')).toEqual({ count: 0, cases: [] });

    // The one that had it before keeps it.
    expect((await undoes(done.bulkId)).rows.map(({ code }) => code)).toEqual([null, null]);
    expect((await inbox('urgent')).cases.map(({ reference }) => reference)).toEqual([references[1]]);
    const off = await does({ action: 'UNLABEL', label: 'urgent', cases, text: '' });
    expect(await inbox('urgent')).toMatchObject({ count: 0 });
    await clerk.change('setCaseLabels', { caseId: id, labels: ['urgent'] });
    expect((await undoes(off.bulkId)).rows).toEqual([{ reference: references[1], code: 'CONFLICT' }]);
  });

  it('keep to the list of the department, and say nothing of how far a case is', async () => {
    const [first] = await seen();
    expect((await does({ action: 'LABEL', label: 'objection', cases: [first], text: '' })).rows).toEqual([{ reference: references[0], code: 'LABEL_UNKNOWN' }]);
    expect(await does({ action: 'LABEL', cases: [first], text: '' })).toEqual({ fields: [{ path: 'label' }] });
    expect(await clerk.change('setCaseLabels', { caseId: first!.caseId, labels: ['objection'] })).toEqual({ code: 'NOT_FOUND' });
    await clerk.change('setCaseLabels', { caseId: first!.caseId, labels: ['urgent'] });
    // Nobody's view has become old by it.
    expect(await clerk.change('takeCase', first!)).toMatchObject({ case: { state: 'IN_PROGRESS' } });
    const traces = await hall.look<{ action: string; fields: string[] }>('SELECT action, fields FROM stadttor.audit_event WHERE action LIKE \'case.%label\'');
    expect(traces).toEqual([{ action: 'case.label', fields: ['urgent'] }]);
  });

  it('are words of each town: the same code, found in one town only', async () => {
    const [first] = await seen();
    await clerk.change('setCaseLabels', { caseId: first!.caseId, labels: ['urgent'] });
    const neighbour = await hall.dillingen.caseWorker('dillingen-tax-1');
    expect(await inbox('urgent', neighbour)).toEqual({ count: 0, cases: [] });
    const list = (by: CaseWorker) => by.ask<{ labelsToFilter: Label[] }>('{ labelsToFilter { code title } }').then((data) => data.labelsToFilter);
    expect(await list(neighbour)).toEqual([{ code: 'urgent', title: 'Sofort' }, { code: 'objection', title: 'Widerspruch' }]);
    expect((await list(clerk)).map(({ title }) => title)).toEqual(['Rückruf', 'Eilt', 'Mehrere Hunde']);
    expect(await list(await hall.dueren.caseWorker('dueren-traffic-1'))).toEqual([]);
  });

  it('go out of sight with their case: forwarded, restricted', async () => {
    const [first, second] = await seen();
    for (const { caseId } of [first!, second!]) await clerk.change('setCaseLabels', { caseId, labels: ['urgent'] });
    await clerk.ask('mutation ($input: ForwardCaseInput!) { forwardCase(input: $input) { __typename } }', { input: { ...first, department: 'public-order', note: 'Bitte.' } });
    const head = await hall.dueren.hires('head', ['department-head'], ['taxes']);
    await head.change('restrictCase', { ...second, to: [] });
    expect(await inbox('urgent')).toMatchObject({ count: 0 });
    expect(await inbox('urgent', head)).toMatchObject({ count: 1 });
  });
});
