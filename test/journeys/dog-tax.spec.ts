import { aDogWithClaim, aDog, dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

describe('the registration of a dog', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
  });

  afterAll(() => hall.close());

  it('goes from the form to a notice that is paid, in Düren', async () => {
    const anna = hall.dueren.citizen();
    const clerk = await hall.dueren.caseWorker('dueren-tax-1');

    const dog = await anna.submits('dog-tax-registration', dogTaxAnswers());
    await hall.settle();
    expect(hall.dueren.mails().join()).toContain(dog.reference);
    expect(await anna.status(dog.reference, dog.accessCode)).toMatchObject({ state: 'RECEIVED', whoMoves: 'OFFICE' });

    const answered = await clerk.answers(dog.reference, '2027-01-04');
    expect(answered).toMatchObject({ state: 'DISPATCHED', notice: { servedOn: '2027-01-08', remedyEndsOn: '2027-02-08' } });
    await hall.settle();
    const [letter] = hall.dueren.letters();
    expect(letter).toMatchObject({ subject: 'Hundesteuerbescheid', recipient: ['Anna Weidenbach', 'Musterweg 12 a', '52349 Düren'] });

    const reference = answered.notice!.paymentReference!;
    const owed = await anna.owes(reference);
    expect(owed).toMatchObject({ total: { cents: 8400 }, open: { cents: 8400 }, settled: false });
    expect(owed!.dues.map(({ dueOn, amount }) => [dueOn, amount.cents])).toEqual([['2027-02-15', 2100], ['2027-05-18', 2100], ['2027-08-16', 2100], ['2027-11-15', 2100]]);

    expect(await anna.pays(reference, [owed!.dues[0]!.id])).toMatchObject({ state: 'PAID' });
    expect(await anna.owes(reference)).toMatchObject({ open: { cents: 6300 } });
    const rest = await anna.pays(reference);
    expect(rest.state).toBe('PAID');
    await hall.settle();
    expect(await anna.owes(reference)).toMatchObject({ settled: true });
    expect(await clerk.opens(answered.id)).toMatchObject({ state: 'CLOSED' });
    const receipt = await hall.dueren.get(rest.receiptPath!);
    expect([receipt.status, receipt.body.subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  });

  it('rules on a claim and says why, in Dillingen', async () => {
    const bert = hall.dillingen.citizen();
    const clerk = await hall.dillingen.caseWorker();
    const answers = dogTaxAnswers({
      address: { street: 'Musterweg', houseNumber: '1', postalCode: '66763', city: 'Dillingen/Saar' },
      newDogs: [aDog(), aDogWithClaim('working-dog', { name: 'Rex' })],
    });
    const dog = await bert.submits('dog-tax-registration', answers);
    const answered = await clerk.answers(dog.reference, '2027-01-04');
    expect(answered.assessment!.total.cents).toBeGreaterThan(0);
    expect(answered.notice!.paymentReference).not.toBeNull();
  });

  it('says nothing twice when every job is delivered again', async () => {
    const traces = async () => ({
      mails: hall.dueren.mails().length,
      letters: hall.dueren.letters().length,
      rows: await hall.look('SELECT (SELECT count(*)::int FROM stadttor.case_event) AS events, (SELECT count(*)::int FROM stadttor.document) AS documents, (SELECT count(*)::int FROM stadttor.message) AS messages, (SELECT count(*)::int FROM stadttor.audit_event) AS audit'),
    });
    await hall.settle();
    const before = await traces();
    expect(before).toMatchObject({ letters: 1, rows: [{ documents: expect.any(Number) }] });
    const again = await hall.look(`UPDATE pgboss.job SET state = 'created', start_after = now() - interval '1 minute', completed_on = NULL WHERE state = 'completed' RETURNING 1`);
    expect(again.length).toBeGreaterThan(4);
    await hall.settle();
    expect(await hall.look(`SELECT 1 FROM pgboss.job WHERE state <> 'completed' AND name NOT LIKE '\\_\\_%'`)).toEqual([]);
    expect(await traces()).toEqual(before);
  });
});
