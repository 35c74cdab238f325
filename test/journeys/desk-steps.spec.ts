import { aDog, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { parkingAnswers } from '../../libs/services/resident-parking-permit/testing/index.js';
import type { CaseView, CaseWorker } from '../support/case-worker.js';
import { Applicant } from '../support/dialogue.js';
import { readPdf } from '../support/pdf.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

const DOG = 'dog-tax-registration';
const seen = ({ id, version }: Pick<CaseView, 'id' | 'version'>) => ({ caseId: id, version });

describe('steps beside the straight way', () => {
  let hall: TownHall;
  let first: CaseWorker;
  let second: CaseWorker;
  let head: CaseWorker;
  let traffic: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    first = await hall.dueren.caseWorker('dueren-tax-1');
    second = await hall.dueren.caseWorker('dueren-tax-2');
    head = await hall.dueren.caseWorker('dueren-head-1');
    traffic = await hall.dueren.caseWorker('dueren-traffic-1');
  });

  afterEach(() => hall.close());

  const idOf = async (who: CaseWorker): Promise<string> => (await who.ask<{ staffMember: { id: string } }>('{ staffMember { id } }')).staffMember.id;
  const forward = (who: CaseWorker, input: object) =>
    who.ask<{ forwardCase: { reference?: string; code?: string; fields?: { path: string; code: string }[] } }>(
      'mutation ($input: ForwardCaseInput!) { forwardCase(input: $input) { ... on ForwardedPayload { reference } ... on InvalidInput { code fields { path code } } ... on ProblemFailure { code } } }', { input },
    ).then((data) => data.forwardCase);
  const aDogCase = async (own: Parameters<typeof dogTaxAnswers>[0] = {}) => hall.dueren.citizen().submits(DOG, dogTaxAnswers(own));
  const mine = async (who: CaseWorker) => (await who.inbox('MINE')).edges.map(({ node }) => node.reference);

  it('forwards to a colleague, and to another department, which alone sees the case from then on', async () => {
    const dog = await aDogCase();
    const found = await first.finds(dog.reference);
    expect(await forward(first, { ...seen(found), department: 'taxes', assigneeId: await idOf(second), note: 'Kannst du?' })).toEqual({ reference: dog.reference });
    expect([await mine(first), await mine(second)]).toEqual([[], [dog.reference]]);

    const again = await second.opens(found.id);
    expect(await forward(second, { ...seen(found), department: 'public-order', note: 'x' })).toEqual({ code: 'CONFLICT' });
    expect(await forward(second, { ...seen(again), department: 'gibt-es-nicht', note: 'x' })).toMatchObject({ fields: [{ path: 'department', code: 'DEPARTMENT_UNKNOWN' }] });
    expect(await forward(second, { ...seen(again), department: 'public-order', assigneeId: await idOf(first), note: 'x' })).toMatchObject({ fields: [{ path: 'assigneeId', code: 'ASSIGNEE_UNKNOWN' }] });
    expect(await forward(second, { ...seen(again), department: 'public-order', note: 'Gefährlicher Hund?' })).toEqual({ reference: dog.reference });
    expect(await second.opens(found.id)).toBeNull();
    const there = await traffic.opens(found.id);
    expect(there.history.at(-1)).toMatchObject({ text: 'Weitergegeben', note: 'Gefährlicher Hund?' });
  });

  it('gives the work of whoever is away to who stands in, for as long as it lasts', async () => {
    const dog = await aDogCase();
    const found = await first.finds(dog.reference);
    await first.change('takeCase', seen(found));
    const declare = (who: CaseWorker, input: object) => who.ask<{ declareAbsence: object }>('mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { ... on AbsencesPayload { absences { from to } } ... on InvalidInput { fields { path code } } } }', { input }).then((data) => data.declareAbsence);
    const away = { from: '2027-01-05', to: '2027-01-08', substituteId: await idOf(second) };
    expect(await declare(first, { ...away, to: '2027-01-01' })).toEqual({ fields: [{ path: 'to', code: 'DATES_REVERSED' }] });
    expect(await declare(first, { ...away, substituteId: await idOf(traffic) })).toEqual({ fields: [{ path: 'substituteId', code: 'SUBSTITUTE_UNKNOWN' }] });
    expect(await declare(first, away)).toEqual({ absences: [{ from: '2027-01-05', to: '2027-01-08' }] });

    expect(await mine(second)).toEqual([]);
    hall.turnTo('2027-01-05');
    expect([await mine(first), await mine(second)]).toEqual([[dog.reference], [dog.reference]]);
    const other = await aDogCase();
    const moved = await second.finds(other.reference);
    await forward(second, { ...seen(moved), department: 'taxes', assigneeId: await idOf(first), note: 'Für dich.' });
    expect((await mine(first)).length).toBe(1);
    expect((await mine(second)).toSorted()).toEqual([dog.reference, other.reference].toSorted());
    hall.turnTo('2027-01-09');
    expect(await mine(second)).toEqual([other.reference]);
  });

  it('closes without a decision, tells whoever applied, and takes the case up again', async () => {
    const dog = await aDogCase();
    const anna = new Applicant(hall.dueren, dog);
    const found = await first.finds(dog.reference);
    expect(await first.change('dismissCase', { ...seen(found), reason: 'Doppelt', message: 'Sie hatten den Hund schon angemeldet.' })).toMatchObject({ case: { state: 'CLOSED', notice: null } });
    expect(await anna.looks()).toMatchObject({ state: 'CLOSED', messages: [{ text: 'Sie hatten den Hund schon angemeldet.' }] });
    hall.turnTo('2027-01-06');
    const closed = await first.opens(found.id);
    const reopened = (await first.change('reopenCase', { ...seen(closed), reason: 'War doch ein zweiter Hund.' })).case!;
    expect(reopened).toMatchObject({ state: 'IN_PROGRESS', history: expect.arrayContaining([expect.objectContaining({ text: 'Wieder geöffnet', note: 'War doch ein zweiter Hund.' })]) });

    const paid = await first.answers((await aDogCase()).reference, '2027-01-06');
    await hall.dueren.citizen().pays(paid.notice!.paymentReference!);
    await hall.settle();
    const done = await first.opens(paid.id);
    expect(done.state).toBe('CLOSED');
    expect(await first.change('reopenCase', { ...seen(done), reason: 'Nur so.' })).toEqual({ code: 'WRONG_STATE' });
    expect(await first.change('dismissCase', { ...seen(done), reason: 'Nur so.', message: '' })).toEqual({ code: 'WRONG_STATE' });
  });

  it('revokes a permit with a notice that says why and what can be done, from that moment on', async () => {
    const permit = await hall.dueren.citizen().submits('resident-parking-permit', parkingAnswers({ startsOn: '2027-01-04' }));
    const found = await traffic.finds(permit.reference);
    const granted = (await traffic.change('releaseCase', seen(found))).case!;
    await hall.dueren.citizen().pays(granted.notice!.paymentReference!);
    await hall.settle();
    const issued = await traffic.opens(found.id);
    expect(await traffic.change('revokePermit', { ...seen(issued), reason: '' })).toMatchObject({ code: 'INVALID_INPUT' });
    const revoked = (await traffic.change('revokePermit', { ...seen(issued), reason: 'Sie sind am 2. Januar 2027 weggezogen.' })).case!;
    expect(revoked).toMatchObject({ state: 'ANSWERED', notice: { letter: { state: 'QUEUED' } } });
    const valid = await hall.look<{ count: number }>('SELECT count(*)::int AS count FROM stadttor.permit WHERE returned_at IS NULL');
    expect(valid[0]!.count).toBe(0);
    await traffic.dispatches([revoked.notice!.letter.id], '2027-01-04');
    await hall.settle();
    const letter = hall.dueren.letters().at(-1)!;
    const { text } = await readPdf(letter.pdf);
    expect(letter.subject).toBe('Widerruf: Bewohnerparkausweis');
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/Sie sind am 2\. Januar 2027 weggezogen\..*Verwaltungsgericht Aachen/);
    expect(await traffic.opens(found.id)).toMatchObject({ state: 'CLOSED', notice: { servedOn: '2027-01-08' } });
  });

  it('lets nobody decide their own case: by name, or because they said so', async () => {
    const namesake = await aDogCase({ givenName: 'Miriam', familyName: 'KALLRATH' });
    const found = await first.finds(namesake.reference);
    expect(await first.change('assessCase', { ...seen(found), rulings: [] })).toEqual({ code: 'OWN_CASE' });
    expect(await first.change('dismissCase', { ...seen(found), reason: 'Weg damit', message: '' })).toEqual({ code: 'OWN_CASE' });
    expect(await second.change('assessCase', { ...seen(found), rulings: [] })).toMatchObject({ case: { state: 'ASSESSED' } });

    const biased = await aDogCase();
    const taken = (await first.change('takeCase', seen(await first.finds(biased.reference)))).case!;
    const said = (await first.change('declareBias', seen(taken))).case!;
    expect(await mine(first)).toEqual([]);
    expect(await first.change('assessCase', { ...seen(said), rulings: [] })).toEqual({ code: 'OWN_CASE' });
    expect(await second.change('assessCase', { ...seen(said), rulings: [] })).toMatchObject({ case: { state: 'ASSESSED' } });
  });

  it('needs a second person above the amount that the town has set, and not up to it', async () => {
    const dangerous = [0, 1, 2].map((at) => aDog({ name: `Hund ${at}`, dangerous: true, keptSince: '2027-01-02' }));
    const { reference } = await aDogCase({ newDogs: dangerous });
    const assessed = await first.assesses(reference);
    expect(assessed.assessment!.total.cents).toBeGreaterThan(100_000);
    expect(await first.change('issueNotice', seen(assessed))).toEqual({ code: 'SECOND_PERSON_NEEDED' });
    expect(await second.change('issueNotice', seen(assessed))).toMatchObject({ case: { state: 'ANSWERED' } });
    const small = await first.assesses((await aDogCase()).reference);
    expect(await first.change('issueNotice', seen(small))).toMatchObject({ case: { state: 'ANSWERED' } });
  });

  it('restricts a case to those who need to know; for the others it is not there', async () => {
    const dog = await aDogCase({ familyName: 'Geheimrath' });
    const found = await first.finds(dog.reference);
    expect(await first.change('restrictCase', { ...seen(found), to: [] })).toEqual({ code: 'FORBIDDEN' });
    const restricted = (await head.change('restrictCase', { ...seen(found), to: [await idOf(second)] })).case!;
    const search = async (who: CaseWorker) => (await who.ask<{ inbox: { totalCount: number } }>('{ inbox(view: ALL, first: 5, search: "Geheimrath") { totalCount } }')).inbox.totalCount;
    expect([await search(first), await search(second), await search(head)]).toEqual([0, 1, 1]);
    expect(await first.opens(found.id)).toBeNull();
    expect(await first.change('takeCase', seen(restricted))).toEqual({ code: 'NOT_FOUND' });
    expect((await first.inbox('ALL')).edges).toEqual([]);
    expect((await second.opens(found.id)).reference).toBe(dog.reference);
    // Who stands in for somebody on the list is not on it.
    hall.turnTo('2027-01-05');
    await second.ask('mutation ($input: DeclareAbsenceInput!) { declareAbsence(input: $input) { __typename } }', { input: { from: '2027-01-05', to: '2027-01-06', substituteId: await idOf(first) } });
    await second.change('takeCase', seen(await second.opens(found.id)));
    expect(await mine(first)).toEqual([]);
    await head.change('restrictCase', { ...seen(await head.opens(found.id)), to: null });
    expect(await search(first)).toBe(1);
  });

  it('keeps the letters of a restricted case from the print queue of the others, whenever it was restricted', async () => {
    const letters = async (who: CaseWorker) => (await who.ask<{ letters: { totalCount: number; edges: { node: { id: string; pdfPath: string } }[] } }>('{ letters(state: QUEUED, first: 5) { totalCount edges { node { id pdfPath } } } }')).letters;
    const dog = await aDogCase({ familyName: 'Geheimrath' });
    await first.assesses(dog.reference);
    const issued = await first.issues(dog.reference);
    const [{ node: letter }] = (await letters(first)).edges as [{ node: { id: string; pdfPath: string } }];
    const opens = async (who: CaseWorker) => (await who.town.get(letter.pdfPath, { cookie: who.cookie })).status;
    expect([(await letters(first)).totalCount, await opens(first)]).toEqual([1, 200]);

    const restricted = (await head.change('restrictCase', { ...seen(await head.opens(issued.id)), to: [await idOf(second)] })).case!;
    expect(await Promise.all([first, second, head].map(async (who) => [(await letters(who)).totalCount, await opens(who)]))).toEqual([[0, 404], [1, 200], [1, 200]]);
    expect(await first.dispatches([letter.id], '2027-01-04')).toMatchObject({ code: 'NOT_FOUND' });

    // Made once more while it is restricted: the new letter is, too.
    await second.change('reissueNotice', seen(await second.opens(restricted.id)));
    expect([(await letters(first)).totalCount, (await letters(second)).totalCount]).toEqual([0, 1]);
    await head.change('restrictCase', { ...seen(await head.opens(issued.id)), to: null });
    expect((await letters(first)).totalCount).toBe(1);
  });
});
