import type { Id } from '#kernel';
import { TenantDatabase } from '#platform/database';
import { HandOverStore } from '../../libs/engines/cases/store/hand-over.store.js';
import { lostAnswers, voteAnswers } from '../../libs/services/postal-vote/testing/index.js';
import type { CaseWorker } from '../support/case-worker.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';
import { acts, colleagueAt, decides, electionClerk, groupsOf, handsOver, linesOf, votes } from '../support/votes.js';

const DESK = 'elections';

describe('the file for the election office', () => {
  let hall: TownHall;
  let clerk: CaseWorker;

  beforeEach(async () => {
    hall = await townHall({ on: '2027-01-04' });
    clerk = await electionClerk(hall.dueren);
  });

  afterEach(() => hall.close());

  const fetches = (path: string, cookie: string | undefined = clerk.cookie) => hall.dueren.get(path, cookie === undefined ? {} : { cookie });

  it('holds every application that has not gone yet, has a number, and can be fetched again', async () => {
    const first = [await votes(hall.dueren.citizen()), await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert', delivery: 'collect-myself', runOffToo: false }))];
    expect(await groupsOf(clerk)).toEqual([{ department: DESK, occasion: 'mayor-2027', occasionName: 'Bürgermeisterwahl (Vorführung)', waiting: 2, handOvers: [] }]);

    const { handOver } = await handsOver(clerk, DESK);
    expect(handOver).toMatchObject({ number: 1, cases: 2, madeBy: 'Gisela Nolden' });
    const file = await fetches(handOver!.path);
    expect([file.status, file.headers['content-type'], file.headers['content-disposition']]).toEqual([200, 'text/csv; charset=utf-8', expect.stringContaining('postal-vote_mayor-2027_001.csv')]);
    const lines = linesOf(file.body);
    expect(lines.map(({ reference }) => reference)).toEqual(first.map(({ reference }) => reference));
    expect(lines[0]).toMatchObject({ election: 'mayor-2027', batch: '1', received_at: '2027-01-04 09:00:00', family_name: 'Weidenbach', given_name: 'Łucja Anna', born_on: '1988-04-02', run_off: 'yes', delivery: 'registered-address', completed: '' });
    expect(lines[1]).toMatchObject({ run_off: '', delivery: 'collect-myself' });

    const third = await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Cem' }));
    const second = (await handsOver(clerk, DESK)).handOver!;
    expect(second).toMatchObject({ number: 2, cases: 1 });
    expect(linesOf((await fetches(second.path)).body).map(({ reference }) => reference)).toEqual([third.reference]);
    expect((await fetches(handOver!.path)).body.equals(file.body)).toBe(true);
    expect(await handsOver(clerk, DESK)).toEqual({ code: 'NOTHING_TO_HAND_OVER' });
    expect(await groupsOf(clerk)).toMatchObject([{ waiting: 0, handOvers: [{ number: 2 }, { number: 1 }] }]);
  });

  it('marks its cases', async () => {
    const vote = await votes(hall.dueren.citizen());
    const seen = await clerk.finds(vote.reference);
    const of = () => clerk.ask<{ case: { handOver: object | null } }>('query ($id: ID!) { case(id: $id) { handOver { number path } } }', { id: seen.id });
    expect(await of()).toEqual({ case: { handOver: null } });
    const { handOver } = await handsOver(clerk, DESK);
    expect(await of()).toEqual({ case: { handOver: { number: 1, path: handOver!.path } } });
    expect((await clerk.opens(seen.id)).history.at(-1)).toMatchObject({ text: 'Ans Fachverfahren übergeben', who: 'Gisela Nolden' });
  });

  it('leaves out what is refused, and says of the others what has been carried out and what looks alike', async () => {
    hall.turnTo('2027-01-11');
    const [sent, refused, lost] = [await votes(hall.dueren.citizen()), await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' })), await votes(hall.dueren.citizen(), lostAnswers())];
    await decides(clerk, sent.reference, 'send');
    await acts(clerk, 'completeCase', sent.reference);
    await decides(clerk, refused.reference, 'refuse');
    expect((await groupsOf(clerk))[0]!.waiting).toBe(2);
    await acts(clerk, 'issueNotice', refused.reference);
    const lines = linesOf((await fetches((await handsOver(clerk, DESK)).handOver!.path)).body);
    expect(lines).toMatchObject([
      { reference: sent.reference, completed: 'send', looks_like: lost.reference },
      { reference: lost.reference, request: 'lost', completed: '', looks_like: sent.reference },
    ]);
  });

  it('holds what is granted and waits for its papers, and what was refused and is thought over again', async () => {
    const [granted, revised] = [await votes(hall.dueren.citizen()), await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' }))];
    await decides(clerk, granted.reference, 'hand-over');
    const { id, version } = await decides(clerk, revised.reference, 'refuse');
    await clerk.change('reviseAssessment', { caseId: id, version });
    const lines = linesOf((await fetches((await handsOver(clerk, DESK)).handOver!.path)).body);
    expect(lines.map(({ reference, completed }) => [reference, completed])).toEqual([[granted.reference, ''], [revised.reference, '']]);
  });

  it('leaves out what was dismissed and what only some may see, until it is opened or taken up again', async () => {
    const [dismissed, restricted] = [await votes(hall.dueren.citizen()), await votes(hall.dueren.citizen(), voteAnswers({ givenName: 'Bert' }))];
    const [first, second] = [await clerk.finds(dismissed.reference), await clerk.finds(restricted.reference)];
    await clerk.change('dismissCase', { caseId: first.id, version: first.version, reason: 'Doppelt', message: '' });
    const head = await colleagueAt(hall.dueren, 'department-head');
    const closed = (await head.change('restrictCase', { caseId: second.id, version: second.version, to: [] })).case!;
    expect(await groupsOf(clerk)).toEqual([]);
    expect(await handsOver(clerk, DESK)).toEqual({ code: 'NOTHING_TO_HAND_OVER' });

    await head.change('restrictCase', { caseId: closed.id, version: closed.version, to: null });
    const { version } = await clerk.finds(dismissed.reference);
    await clerk.change('reopenCase', { caseId: first.id, version, reason: 'War doch eine andere Person.' });
    expect((await handsOver(clerk, DESK)).handOver).toMatchObject({ cases: 2 });
  });

  it('is one for each election', async () => {
    await votes(hall.dueren.citizen());
    hall.turnTo('2027-02-15');
    await votes(hall.dueren.citizen(), voteAnswers({ election: 'state-2027' }));
    const groups = (await groupsOf(clerk)).map(({ occasion, waiting }) => [occasion, waiting]).toSorted();
    expect(groups).toEqual([['mayor-2027', 1], ['state-2027', 1]]);
    expect((await handsOver(clerk, DESK, 'state-2027')).handOver).toMatchObject({ number: 1, cases: 1 });
    expect((await handsOver(clerk, DESK, 'mayor-2027')).handOver).toMatchObject({ number: 1, cases: 1 });
  });

  it('holds no formula, and every name as it was written, in NFC', async () => {
    // Letters and sequences of DIN 91379: some have one code point, others stay a letter with its mark.
    const familyName = 'A\u030b\u2019K\u031bo\u0301-Ǩaaǩ Đặng';
    const evil = { delivery: 'other-address', careOf: '=HYPERLINK("http://x.example";"y")', dispatchAddress: { street: '@SUM(1+1)', houseNumber: '1', postalCode: '18055', city: '-2+3' } };
    await votes(hall.dueren.citizen(), voteAnswers({ familyName, ...evil }));
    const csv = (await fetches((await handsOver(clerk, DESK)).handOver!.path)).body;
    expect(csv.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const text = csv.toString('utf8');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toContain(';A\u030b\u2019K\u031b\u00f3-Ǩaaǩ Đặng;');
    expect(text).toContain(`"'=HYPERLINK(""http://x.example"";""y"")"`);
    expect(text).toContain(`;'@SUM(1+1);1;18055;'-2+3;`);
    expect(text).not.toMatch(/(^|;|\r\n)[=+@]/);
  });

  it('is there for the election office of this town alone', async () => {
    await votes(hall.dueren.citizen());
    const tax = await hall.dueren.caseWorker('dueren-tax-1');
    const neighbour = await electionClerk(hall.town('eschwege'));
    expect(await handsOver(tax, DESK)).toEqual({ code: 'NOT_FOUND' });
    expect(await handsOver(clerk, 'taxes')).toEqual({ code: 'NOT_FOUND' });
    expect(await handsOver(clerk, DESK, 'mayor-2027', 'dog-tax-registration')).toEqual({ code: 'NOT_FOUND' });
    expect(await handsOver(neighbour, DESK)).toEqual({ code: 'NOT_FOUND' });
    expect(await groupsOf(tax)).toEqual([]);
    expect(await tax.ask('{ handOversWaiting }')).toEqual({ handOversWaiting: null });
    expect(await clerk.ask('{ handOversWaiting }')).toEqual({ handOversWaiting: 1 });

    const { path } = (await handsOver(clerk, DESK)).handOver!;
    const answers = [await fetches(path, tax.cookie), await fetches(path, ''), await hall.town('eschwege').get(path, { cookie: neighbour.cookie }), await fetches('/amt/files/hand-overs/01900000-0000-7000-8000-000000000000.csv')];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(answers.map(({ body }) => body.toString().replaceAll(/hand-overs\/[\w-]+/g, ''))).size).toBe(1);
  });

  it('is in the audit trail, each time it is made or fetched, without a name in it', async () => {
    await votes(hall.dueren.citizen());
    const { path, id } = (await handsOver(clerk, DESK)).handOver!;
    await fetches(path);
    await fetches(path);
    const trail = await hall.look<{ action: string; object_id: string }>(`SELECT action, object_id FROM stadttor.audit_event WHERE action LIKE 'hand-over.%' ORDER BY at, id`);
    expect(trail).toEqual(['hand-over.make', 'hand-over.fetch', 'hand-over.fetch'].map((action) => ({ action, object_id: id })));
    const [stored] = await hall.look<{ content_sealed: Buffer }>('SELECT content_sealed FROM stadttor.hand_over');
    expect(stored!.content_sealed.includes('Weidenbach')).toBe(false);
  });

  describe('when several people press at once', () => {
    const traces = async (): Promise<object> => {
      const files = await hall.look<{ number: number; cases: number }>('SELECT number, cases FROM stadttor.hand_over ORDER BY number');
      return { files: files.length, handed: files.reduce((sum, { cases }) => sum + cases, 0) };
    };

    it('is one: each application goes once', async () => {
      for (const givenName of ['Anna', 'Bert', 'Cem', 'Dora', 'Eva']) await votes(hall.dueren.citizen(), voteAnswers({ givenName }));
      const made = await Promise.all(Array.from({ length: 8 }, () => handsOver(clerk, DESK)));
      expect(made.filter(({ handOver }) => handOver !== undefined)).toHaveLength(1);
      expect(made.filter(({ code }) => code === 'NOTHING_TO_HAND_OVER')).toHaveLength(7);
      expect(await traces()).toEqual({ files: 1, handed: 5 });
    });

    it('would be several without lock and keys: the control', async () => {
      for (const givenName of ['Anna', 'Bert']) await votes(hall.dueren.citizen(), voteAnswers({ givenName }));
      await hall.look('ALTER TABLE stadttor.hand_over_case DROP CONSTRAINT hand_over_case_pkey');
      await hall.look('ALTER TABLE stadttor.hand_over DROP CONSTRAINT hand_over_service_code_occasion_number_key');
      // Everybody has looked before anybody writes.
      const waiting = await hall.look<{ id: Id }>('SELECT case_id AS id FROM stadttor.case_lookup WHERE case_id NOT IN (SELECT case_id FROM stadttor.hand_over_case)');
      jest.spyOn(hall.app.get(HandOverStore, { strict: false }), 'waitingIds').mockResolvedValue(waiting.map(({ id }) => id));
      const database = hall.app.get(TenantDatabase);
      const withTenant = database.withTenant.bind(database);
      jest.spyOn(database, 'withTenant').mockImplementation((bound, mode, work) => withTenant(bound, mode, (tx) => work(Object.assign(tx, { lock: () => Promise.resolve() }))));
      await Promise.all(Array.from({ length: 4 }, () => handsOver(clerk, DESK)));
      jest.restoreAllMocks();
      expect(await traces()).toEqual({ files: 4, handed: 8 });
    });
  });
});
