import { localDate } from '#kernel';
import { lawPack as hessen } from '#law/hessen';
import { lawPack as nordrheinWestfalen } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import { lawPack as sachsen } from '#law/sachsen';
import { expectedDay } from './expected-day.js';

const on = (day: string, targetDays: number, pausedDays = 0) => ({ receivedOn: localDate(day), targetDays, pausedDays });

describe('the day by which the office wants to have answered', () => {
  it('counts working days after the day of receipt', () => {
    expect(expectedDay(nordrheinWestfalen, on('2027-01-04', 10))).toBe('2027-01-18');
  });

  it.each(['2027-01-08', '2027-01-09', '2027-01-10'])('is the same for what arrives on a Friday and on the weekend after it: %s', (day) => {
    expect(expectedDay(nordrheinWestfalen, on(day, 1))).toBe('2027-01-11');
  });

  it('knows the holidays of the Land: Corpus Christi in three of four, Assumption Day in one, Day of Repentance in one', () => {
    const lands = [nordrheinWestfalen, saarland, hessen, sachsen];
    expect(lands.map((law) => expectedDay(law, on('2027-05-26', 1)))).toEqual(['2027-05-28', '2027-05-28', '2027-05-28', '2027-05-27']);
    expect(lands.map((law) => expectedDay(law, on('2028-08-14', 1)))).toEqual(['2028-08-15', '2028-08-16', '2028-08-15', '2028-08-15']);
    expect(lands.map((law) => expectedDay(law, on('2027-11-16', 1)))).toEqual(['2027-11-17', '2027-11-17', '2027-11-17', '2027-11-18']);
  });

  it('passes over Christmas and the turn of the year', () => {
    expect(expectedDay(hessen, on('2026-12-23', 3))).toBe('2026-12-29');
  });

  it('moves by the days on which the office waited for the citizen', () => {
    expect(expectedDay(saarland, on('2027-01-04', 10, 3))).toBe('2027-01-21');
  });

  it('is the day of receipt for an office that answers at once', () => {
    expect(expectedDay(saarland, on('2027-01-09', 0))).toBe('2027-01-09');
  });
});
