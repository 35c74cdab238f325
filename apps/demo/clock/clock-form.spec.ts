import { clockFields, readClockForm } from './clock-form.js';

describe('demo clock form', () => {
  it.each([
    ['2027-01-04', '09:30', '2027-01-04T08:30:00.000Z'],
    ['2027-07-01', '09:30', '2027-07-01T07:30:00.000Z'],
    ['2028-02-29', '00:00', '2028-02-28T23:00:00.000Z'],
  ])('reads %s %s as a moment in Berlin', (tag, zeit, instant) => {
    expect(readClockForm({ tag, zeit })?.toISOString()).toBe(instant);
  });

  it.each([
    ['2027-02-29', '09:30'],
    ['morgen', '09:30'],
    ['2027-01-04', '24:00'],
    ['', ''],
  ])('does not guess what %s %s may mean', (tag, zeit) => {
    expect(readClockForm({ tag, zeit })).toBeUndefined();
  });

  it('goes back to real time on request, whatever else is filled in', () => {
    expect(readClockForm({ tag: 'x', zeit: 'y', auftrag: 'zurueck' })).toBeNull();
  });

  it('shows an instant as the form will send it', () => {
    expect(clockFields(new Date('2027-07-01T07:05:00Z'))).toEqual({ day: '2027-07-01', time: '09:05' });
  });
});
