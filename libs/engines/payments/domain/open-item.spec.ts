import fc from 'fast-check';
import { cents, eur, localDate } from '#kernel';
import { allocatePayment, openOf, takeBack, totalOpen } from './open-item.js';
import type { DueAmount } from './open-item.js';

const aDue = (id: string, dueOn: string, amount: number, paid = 0, takenBack = 0): DueAmount => ({ id, dueOn: localDate(dueOn), amount: eur(amount), paid: eur(paid), takenBack: eur(takenBack) });
const quarters = [aDue('feb', '2027-02-15', 54), aDue('may', '2027-05-17', 54), aDue('aug', '2027-08-16', 54), aDue('nov', '2027-11-15', 54)];

it('settles what was chosen', () => {
  expect(allocatePayment(eur(54), ['aug'], quarters)).toEqual({ parts: [{ dueId: 'aug', cents: 5400 }], leftOver: 0 });
});

it('settles the earliest first when all is paid at once', () => {
  const { parts } = allocatePayment(eur(216), ['nov', 'feb', 'aug', 'may'], quarters.toReversed());
  expect(parts.map(({ dueId }) => dueId)).toEqual(['feb', 'may', 'aug', 'nov']);
});

it('goes on with the others when the chosen one was paid meanwhile', () => {
  const dues = [aDue('feb', '2027-02-15', 54, 54), ...quarters.slice(1)];
  expect(allocatePayment(eur(54), ['feb'], dues)).toEqual({ parts: [{ dueId: 'may', cents: 5400 }], leftOver: 0 });
});

it('leaves over what was paid twice', () => {
  const dues = [aDue('feb', '2027-02-15', 54, 54)];
  expect(allocatePayment(eur(54), ['feb'], dues)).toEqual({ parts: [], leftOver: 5400 });
});

it('takes an overpaid amount for nothing open, never for less', () => {
  expect(openOf(aDue('feb', '2027-02-15', 54, 60))).toEqual(cents(0));
  expect(totalOpen([aDue('feb', '2027-02-15', 54, 60), aDue('may', '2027-05-17', 54)])).toEqual(eur(54));
});

const days = fc.constantFrom('2027-02-15', '2027-05-17', '2027-08-16', '2027-11-15');
const someDues = fc
  .array(fc.record({ dueOn: days, amount: fc.integer({ min: 0, max: 100_000 }), paid: fc.integer({ min: 0, max: 120_000 }), takenBack: fc.nat(100_000) }), { maxLength: 8 })
  .map((rows) => rows.map(({ dueOn, amount, paid, takenBack }, index) => ({ id: `due-${index}`, dueOn: localDate(dueOn), amount: cents(amount), paid: cents(paid), takenBack: cents(takenBack) })));
const aPayment = fc.record({ dues: someDues, amount: fc.integer({ min: 0, max: 1_000_000 }), chosen: fc.subarray(['due-0', 'due-1', 'due-2', 'due-3', 'elsewhere']) });

it('asks for nothing that was taken back, and leaves over what is paid on it all the same', () => {
  const dues = [aDue('feb', '2027-02-15', 54, 0, 54)];
  expect(openOf(dues[0]!)).toEqual(cents(0));
  expect(allocatePayment(eur(54), ['feb'], dues)).toEqual({ parts: [], leftOver: 5400 });
});

it('takes back all but what stays owed, which is due as early as before', () => {
  expect(takeBack(quarters, cents(0)).map(({ cents: back }) => back)).toEqual([5400, 5400, 5400, 5400]);
  expect(takeBack(quarters.toReversed(), eur(60))).toEqual([{ dueId: 'may', cents: 4800 }, { dueId: 'aug', cents: 5400 }, { dueId: 'nov', cents: 5400 }]);
  expect(takeBack(quarters, eur(500))).toEqual([]);
});

describe('whatever is owed and paid', () => {
  it('leaves open exactly what was to be kept, or less where less was open', () => {
    fc.assert(
      fc.property(someDues, fc.nat(300_000), (dues, keep) => {
        const back = takeBack(dues, cents(keep)).reduce((sum, part) => sum + part.cents, 0);
        expect(totalOpen(dues).cents - back).toBe(Math.min(keep, totalOpen(dues).cents));
      }),
    );
  });

  it('loses and invents no cent', () => {
    fc.assert(
      fc.property(aPayment, ({ dues, amount, chosen }) => {
        const { parts, leftOver } = allocatePayment(cents(amount), chosen, dues);
        expect(parts.reduce((sum, part) => sum + part.cents, leftOver)).toBe(amount);
        expect(leftOver).toBe(Math.max(0, amount - totalOpen(dues).cents));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives each due amount at most what is open, once, and nothing negative', () => {
    fc.assert(
      fc.property(aPayment, ({ dues, amount, chosen }) => {
        const { parts, leftOver } = allocatePayment(cents(amount), chosen, dues);
        expect(leftOver).toBeGreaterThanOrEqual(0);
        expect(new Set(parts.map(({ dueId }) => dueId)).size).toBe(parts.length);
        for (const part of parts) {
          expect(part.cents).toBeGreaterThan(0);
          expect(part.cents).toBeLessThanOrEqual(openOf(dues.find(({ id }) => id === part.dueId)!).cents);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('settles the chosen ones before the others, and does not change what it was given', () => {
    fc.assert(
      fc.property(aPayment, ({ dues, amount, chosen }) => {
        const before = structuredClone(dues);
        const { parts } = allocatePayment(cents(amount), chosen, dues);
        const taken = new Map(parts.map((part) => [part.dueId, part.cents]));
        const unsettled = dues.some((due) => chosen.includes(due.id) && (taken.get(due.id) ?? 0) < openOf(due).cents);
        expect(unsettled && parts.some(({ dueId }) => !chosen.includes(dueId))).toBe(false);
        expect(dues).toEqual(before);
      }),
    );
  });
});
