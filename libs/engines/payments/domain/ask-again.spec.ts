import fc from 'fast-check';
import { nextQuestion } from './ask-again.js';
import { EXPIRES_AFTER_MINUTES } from './payment-state.js';

const MINUTE = 60_000;
const started = new Date('2027-01-04T10:00:00Z');
const at = (minutes: number): Date => new Date(started.getTime() + minutes * MINUTE);
const minutesOf = (instant: Date): number => (instant.getTime() - started.getTime()) / MINUTE;

/** Minutes at which an attempt is asked after when every question is asked on time. */
function questions(count: number): number[] {
  const asked: number[] = [];
  for (let now = started; asked.length < count; now = at(asked.at(-1)!)) asked.push(minutesOf(nextQuestion(started, now)));
  return asked;
}

it('asks quickly at first, then less often, then every six hours without end', () => {
  expect(questions(14)).toEqual([0.25, 1, 2, 5, 10, 20, 40, 60, 91, 120, 240, 600, 960, 1320]);
});

it('asks once more right after an attempt is over for us', () => {
  expect(minutesOf(nextQuestion(started, at(EXPIRES_AFTER_MINUTES)))).toBe(EXPIRES_AFTER_MINUTES + 1);
});

it('always asks later than now, also when a question came late or the clock went back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -600, max: 100_000 }), (minutes) => {
      const next = nextQuestion(started, at(minutes));
      expect(next.getTime()).toBeGreaterThan(at(minutes).getTime());
      expect(minutesOf(next)).toBeLessThanOrEqual(Math.max(minutes, 0) + 360);
    }),
  );
});
