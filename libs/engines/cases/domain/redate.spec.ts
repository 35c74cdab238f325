import { eur, localDate } from '#kernel';
import { redated } from './redate.js';

const due = (day: string, amount: number) => ({ dueOn: localDate(day), amount: eur(amount) });
const YEAR = [due('2027-02-15', 21), due('2027-05-17', 21), due('2027-08-16', 21)];

describe('days on which money is due, under a new date', () => {
  it('stay where the new date allows them', () => {
    expect(redated(YEAR, localDate('2027-02-01'))).toEqual(YEAR);
    expect(redated([], localDate('2027-02-01'))).toEqual([]);
  });

  it('that have gone by meanwhile become one', () => {
    expect(redated(YEAR, localDate('2027-05-17'))).toEqual([due('2027-05-17', 42), due('2027-08-16', 21)]);
    expect(redated([due('2027-02-15', 30)], localDate('2027-03-01'))).toEqual([due('2027-03-01', 30)]);
  });
});
