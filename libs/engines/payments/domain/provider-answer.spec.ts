import fc from 'fast-check';
import { cents, eur } from '#kernel';
import type { ProviderState, ProviderStatus } from '#sdk/payment';
import { isPaid, transition } from './payment-state.js';
import type { PaymentState } from './payment-state.js';
import { fitsOrder, targetOf } from './provider-answer.js';
import type { Ordered } from './provider-answer.js';

const ordered: Ordered = { amount: eur(54), reference: '5.0410.100001-24', merchant: 'dueren-kasse' };
const aStatus = (change: Partial<ProviderStatus> = {}): ProviderStatus => ({ ...ordered, state: 'paid', final: true, ...change });

const SAID: readonly ProviderState[] = ['open', 'authorised', 'paid', 'failed', 'cancelled', 'expired'];
/** States of an attempt that the provider knows. */
const ASKED: readonly PaymentState[] = ['redirected', 'pending', 'authorised', 'unknown', 'paid', 'failed', 'cancelled', 'expired', 'paid-late', 'partly-refunded', 'refunded'];

const after = (start: PaymentState, answers: readonly ProviderState[]): PaymentState => answers.reduce<PaymentState>((state, said) => targetOf(state, said) ?? state, start);

describe('an answer about something else moves nothing', () => {
  it('fits when all four things are as ordered', () => {
    expect(fitsOrder(aStatus(), ordered)).toBe(true);
  });

  it.each<[string, Partial<ProviderStatus>]>([
    ['a cent less', { amount: cents(5399) }],
    ['a cent more', { amount: cents(5401) }],
    ['another currency', { amount: { cents: 5400, currency: 'CHF' as 'EUR' } }],
    ['another reference', { reference: '5.0410.100003-18' }],
    ['another merchant', { merchant: 'dillingen-kasse' }],
  ])('%s', (_, change) => {
    expect(fitsOrder(aStatus(change), ordered)).toBe(false);
  });
});

it('moves only along edges of the table', () => {
  for (const from of ASKED) {
    for (const said of SAID) {
      const to = targetOf(from, said);
      expect([from, said, to === undefined || transition(from, to, 'provider') !== undefined]).toEqual([from, said, true]);
    }
  }
});

it('knows paid for good, in whatever order the answers come', () => {
  const answers = fc.array(fc.constantFrom(...SAID), { maxLength: 12 });
  const starts = fc.constantFrom<PaymentState>('redirected', 'pending', 'authorised', 'unknown');
  fc.assert(
    fc.property(starts, answers, answers, (start, before, later) => {
      const end = after(start, [...before, 'paid', ...later]);
      expect(isPaid(end)).toBe(true);
      const wasOver = ['failed', 'cancelled', 'expired'].includes(after(start, before.slice(0, before.includes('paid') ? before.indexOf('paid') : before.length)));
      expect(end).toBe(wasOver ? 'paid-late' : 'paid');
    }),
    { numRuns: 2_000 },
  );
});

it('calls nothing paid of which the provider never said so', () => {
  const others = fc.array(fc.constantFrom(...SAID.filter((said) => said !== 'paid')), { maxLength: 12 });
  fc.assert(fc.property(others, (answers) => !isPaid(after('redirected', answers))));
});

it('is not moved by the same answer twice', () => {
  for (const said of SAID) {
    const once = after('pending', [said]);
    expect(after('pending', [said, said, said])).toBe(once);
  }
});
