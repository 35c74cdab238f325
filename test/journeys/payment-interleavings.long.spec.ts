import fc from 'fast-check';
import { dogTaxAnswers } from '../../libs/services/dog-tax-registration/testing/index.js';
import type { BankEvent } from '../../apps/demo/bank/payment.js';
import type { Operation } from '../../apps/demo/bank/faults.js';
import type { CaseWorker } from '../support/case-worker.js';
import type { Citizen } from '../support/citizen.js';
import { townHall } from '../support/town-hall.js';
import type { TownHall } from '../support/town-hall.js';

/** One thing that happens while people pay. `at` chooses among the payments so far. */
type Happening =
  | { readonly does: 'start'; readonly due: number | undefined; readonly key: number }
  | { readonly does: 'bank'; readonly at: number; readonly event: BankEvent }
  | { readonly does: 'return'; readonly at: number }
  | { readonly does: 'sweep'; readonly after: number }
  | { readonly does: 'fault'; readonly on: Operation; readonly mode: 'drop-reply' | 'fail-500' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('start' as const), due: fc.option(fc.nat(3), { nil: undefined }), key: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ does: fc.constant('bank' as const), at: fc.nat(4), event: fc.constantFrom<BankEvent>('pay', 'pay', 'authorise', 'decline', 'cancel', 'expire') }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('return' as const), at: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('sweep' as const), after: fc.constantFrom(1, 20, 95) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('fault' as const), on: fc.constantFrom<Operation>('create', 'status', 'cancel'), mode: fc.constantFrom('drop-reply' as const, 'fail-500' as const) }) },
);

describe('whatever happens between people, the bank and us', () => {
  let hall: TownHall;
  let anna: Citizen;
  let clerk: CaseWorker;

  beforeAll(async () => {
    hall = await townHall({ on: '2027-01-04' });
    anna = hall.dueren.citizen();
    clerk = await hall.dueren.caseWorker('dueren-tax-1');
  });

  afterAll(() => hall.close());

  const pass = (minutes: number): void => hall.clock.set(new Date(hall.clock.now().getTime() + minutes * 60_000));

  async function live(reference: string, happenings: readonly Happening[]): Promise<void> {
    const { dues } = (await anna.owes(reference))!;
    const tokens: string[] = [];
    const bankPayments = () => hall.bank.ledger.all().filter((payment) => payment.reference === reference);
    for (const one of happenings) {
      if (one.does === 'start') {
        const { token } = await anna.startsPaying(reference, { key: `${reference} ${one.key}`, dueIds: one.due === undefined ? [] : [dues[one.due]!.id] });
        if (token) tokens.push(token);
      } else if (one.does === 'bank') {
        const payment = bankPayments()[one.at];
        if (payment) hall.bank.ledger.move(payment.id, one.event);
      } else if (one.does === 'return') {
        if (tokens[one.at]) await anna.returnsFromBank(tokens[one.at]!);
      } else if (one.does === 'sweep') {
        pass(one.after);
        await hall.sweep();
      } else hall.bank.faults.order({ mode: one.mode, on: one.on, times: 1 });
    }
    await settle();
  }

  /** The weather clears up, and everybody asks until nothing is open. */
  async function settle(): Promise<void> {
    hall.bank.faults.clear();
    for (let round = 0; round < 3; round += 1) {
      pass(370);
      await hall.sweep();
    }
    await hall.settle();
  }

  interface Sums {
    readonly paid: number;
    readonly allocated: number;
    readonly leftOver: number;
    readonly overpaidDues: number;
    readonly unsettled: number;
    readonly receipts: number;
  }

  const sums = async (reference: string): Promise<Sums> =>
    (
      await hall.look<Sums>(
        `WITH item AS (SELECT id FROM stadttor.open_item WHERE reference = $1), attempt AS (SELECT a.* FROM stadttor.payment_attempt a JOIN item ON a.open_item_id = item.id)
         SELECT (SELECT coalesce(sum(amount_cents), 0)::int FROM attempt WHERE state IN ('paid', 'paid-late')) AS paid,
           (SELECT coalesce(sum(p.amount_cents), 0)::int FROM stadttor.payment_allocation p JOIN attempt ON attempt.id = p.attempt_id) AS allocated,
           (SELECT coalesce(sum(left_over_cents), 0)::int FROM attempt) AS "leftOver",
           (SELECT count(*)::int FROM stadttor.open_item_due d JOIN item ON d.open_item_id = item.id WHERE d.amount_cents < (SELECT coalesce(sum(amount_cents), 0) FROM stadttor.payment_allocation WHERE due_id = d.id)) AS "overpaidDues",
           (SELECT count(*)::int FROM attempt WHERE NOT provider_final) AS unsettled,
           (SELECT count(*)::int FROM attempt WHERE (receipt_document_id IS NOT NULL) <> (state IN ('paid', 'paid-late'))) AS receipts`,
        [reference],
      )
    )[0]!;

  it('every cent that the bank took is on a due amount or noted as left over', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 4, maxLength: 14 }), async (happenings) => {
        hall.turnTo('2027-01-04');
        const dog = await anna.submits('dog-tax-registration', dogTaxAnswers());
        const reference = (await clerk.answers(dog.reference, '2027-01-04')).notice!.paymentReference!;
        await live(reference, happenings);

        const taken = hall.bank.ledger.all().filter((payment) => payment.reference === reference && payment.status === 'paid').reduce((sum, { amountCents }) => sum + amountCents, 0);
        const found = await sums(reference);
        expect(found).toEqual({ paid: taken, allocated: taken - found.leftOver, leftOver: found.leftOver, overpaidDues: 0, unsettled: 0, receipts: 0 });
        expect(found.leftOver).toBeGreaterThanOrEqual(0);
        expect((await anna.owes(reference))!.open.cents).toBe(8400 - found.allocated);
      }),
      { numRuns: 10, interruptAfterTimeLimit: 40_000 },
    );
  });
});
