import { isPaid, isUnderWay, PAYMENT_TRANSITIONS, transition } from './payment-state.js';
import type { Mover, PaymentState } from './payment-state.js';

const STATES: readonly PaymentState[] = ['created', 'redirected', 'pending', 'authorised', 'paid', 'partly-refunded', 'refunded', 'failed', 'cancelled', 'expired', 'unknown', 'paid-late'];
const MOVERS: readonly Mover[] = ['start', 'provider', 'time', 'payout'];

/** Rows: who moves, from where, to where. Every edge that there is, written out by hand. */
const EDGES: readonly [Mover, PaymentState, readonly PaymentState[]][] = [
  ['start', 'created', ['redirected', 'unknown', 'failed']],
  ['start', 'unknown', ['redirected', 'failed']],
  ['provider', 'redirected', ['pending', 'authorised', 'paid', 'failed', 'cancelled', 'expired']],
  ['provider', 'pending', ['authorised', 'paid', 'failed', 'cancelled', 'expired']],
  ['provider', 'authorised', ['paid', 'failed', 'cancelled', 'expired']],
  ['provider', 'unknown', ['pending', 'authorised', 'paid', 'failed', 'cancelled', 'expired']],
  ['provider', 'failed', ['paid-late']],
  ['provider', 'cancelled', ['paid-late']],
  ['provider', 'expired', ['paid-late']],
  ['time', 'created', ['expired']],
  ['time', 'redirected', ['expired']],
  ['time', 'pending', ['expired']],
  ['time', 'authorised', ['expired']],
  ['time', 'unknown', ['expired']],
  ['payout', 'paid', ['partly-refunded', 'refunded']],
  ['payout', 'paid-late', ['partly-refunded', 'refunded']],
  ['payout', 'partly-refunded', ['refunded']],
];

const written = EDGES.flatMap(([by, from, targets]) => targets.map((to) => `${by}: ${from} -> ${to}`));

it('has exactly these edges and no other', () => {
  const found = MOVERS.flatMap((by) => STATES.flatMap((from) => STATES.filter((to) => transition(from, to, by)).map((to) => `${by}: ${from} -> ${to}`)));
  expect(found.toSorted()).toEqual(written.toSorted());
});

it('has each edge once, with an event', () => {
  const keys = PAYMENT_TRANSITIONS.map(({ from, to, by }) => `${by}: ${from} -> ${to}`);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { event } of PAYMENT_TRANSITIONS) expect(event).toMatch(/^payment-[a-z-]+$/);
});

it('lets nobody but a payout order move money that is there', () => {
  const from = PAYMENT_TRANSITIONS.filter((edge) => isPaid(edge.from) || edge.from === 'partly-refunded');
  expect(new Set(from.map(({ by }) => by))).toEqual(new Set(['payout']));
});

it('leads nowhere from refunded', () => {
  expect(PAYMENT_TRANSITIONS.filter(({ from }) => from === 'refunded')).toEqual([]);
});

it('never calls a time-out a failure', () => {
  expect(transition('created', 'unknown', 'start')?.event).toBe('payment-unknown');
  expect(PAYMENT_TRANSITIONS.filter(({ by, to }) => by === 'time' && to !== 'expired')).toEqual([]);
});

it('calls a state under way, paid or over, never two of them', () => {
  const both = STATES.filter((state) => isPaid(state) && isUnderWay(state));
  expect(both).toEqual([]);
  expect(STATES.filter(isUnderWay)).toEqual(['created', 'redirected', 'pending', 'authorised', 'unknown']);
});
