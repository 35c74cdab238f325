import { ageInDays, ago, shortDay } from './days.js';

describe('days at the desk', () => {
  it.each([
    ['2027-01-04T09:00:00Z', 'heute'],
    ['2027-01-03T23:30:00Z', 'heute'],
    ['2027-01-03T22:30:00Z', 'gestern'],
    ['2026-12-31T12:00:00Z', 'vor 4 Tagen'],
    ['2027-01-05T12:00:00Z', 'heute'],
  ])('%s is %s on 4 January, as Berlin counts', (instant, words) => {
    expect(ago(instant, '2027-01-04')).toBe(words);
  });

  it('are counted by the calendar, not by hours', () => {
    expect(ageInDays('2026-10-24T21:59:00Z', '2026-10-26')).toBe(2);
    expect(ageInDays('2026-10-24T22:01:00Z', '2026-10-26')).toBe(1);
  });

  it('are written so that they stand under each other', () => {
    expect(shortDay('2027-01-04')).toBe('04.01.2027');
  });
});
