import { waitAfter } from './wait-after.js';

describe('the wait after wrong codes', () => {
  it('grows, and never becomes a lock', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 1000].map(waitAfter)).toEqual([0, 0, 0, 3, 6, 12, 15, 15, 15]);
  });

  it('lets at most five tries into a quarter of an hour', () => {
    const times = [0];
    for (let failures = 1; times.length < 20; failures += 1) times.push(times.at(-1)! + waitAfter(failures));
    for (const [at, time] of times.entries()) expect((times[at + 5] ?? Infinity) - time).toBeGreaterThanOrEqual(15);
  });
});
