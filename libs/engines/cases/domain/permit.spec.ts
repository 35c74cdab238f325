import { localDate } from '#kernel';
import { isValidOn } from './permit.js';
import type { PermitDays } from './permit.js';

const permit: PermitDays = { validFrom: localDate('2027-02-01'), validTo: localDate('2028-01-31'), returnedAt: null, replacedFrom: null };
const days = (change: Partial<PermitDays>) => ['2027-01-31', '2027-02-01', '2027-06-09', '2027-06-10', '2028-01-31', '2028-02-01'].filter((day) => isValidOn({ ...permit, ...change }, localDate(day)));

describe('a permit', () => {
  it('is valid from its first to its last day', () => {
    expect(days({})).toEqual(['2027-02-01', '2027-06-09', '2027-06-10', '2028-01-31']);
  });

  it('ends on the day before another one takes its place', () => {
    expect(days({ replacedFrom: localDate('2027-06-10') })).toEqual(['2027-02-01', '2027-06-09']);
    expect(days({ replacedFrom: localDate('2027-02-01') })).toEqual([]);
  });

  it('is worth nothing once it was given back', () => {
    expect(days({ returnedAt: new Date() })).toEqual([]);
  });
});
