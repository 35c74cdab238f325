import { getHolidays } from 'feiertagejs';
import { localDate, weekdayOf } from '#kernel';
import { lawPack as hessen } from '#law/hessen';
import { lawPack as nrw } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import { lawPack as sachsen } from '#law/sachsen';
import { endOfRemedy, holidaysOf, isWorkingDay, nextWorkingDay, remedyFor, remedyText } from '#sdk/law';
import type { LawPack } from '#sdk/law';

const years = Array.from({ length: 20 }, (_, at) => 2020 + at);

const addresses = {
  authority: 'Stadt Beispiel, Der Bürgermeister',
  authorityAddress: 'Rathausplatz 1, 12345 Beispiel',
  court: 'Verwaltungsgericht Beispiel',
  courtAddress: 'Gerichtsweg 2, 12345 Beispiel',
};

describe.each([
  ['HE', hessen],
  ['NW', nrw],
  ['SL', saarland],
  ['SN', sachsen],
] as const)('law pack of %s', (region, pack: LawPack) => {
  it.each(years)('has the holidays of %i that a well-kept calendar has', (year) => {
    const expected = getHolidays(year, region).map((holiday) => holiday.dateString);
    expect(holidaysOf(pack, year).map((holiday) => holiday.date)).toEqual(expected.toSorted());
  });

  it('is data and names every holiday', () => {
    expect(JSON.parse(JSON.stringify(pack))).toEqual(pack);
    expect(pack.holidays.filter((rule) => pack.holidayNames[rule.code] === undefined)).toEqual([]);
  });

  it('has a complete instruction for every remedy', () => {
    // The objection of electoral law has no period: elections.spec.ts.
    for (const rule of pack.remedies.filter(({ period }) => period !== undefined)) {
      const text = remedyText(pack, rule, addresses).join('\n');
      expect(text).toContain('innerhalb eines Monats nach seiner Bekanntgabe');
      expect(text).toContain(addresses.authority);
      expect(text).not.toMatch(/\{\w+\}/);
      expect(text.includes('keine aufschiebende Wirkung')).toBe(!rule.suspends);
    }
  });

  it('sends whoever is refused by a registrar to the civil court, without a period', () => {
    const rule = remedyFor(pack, 'civil-status', localDate('2027-01-04'));
    expect([rule.kind, endOfRemedy(pack, rule, localDate('2027-01-08'))]).toEqual(['court-instruction', undefined]);
    expect(remedyText(pack, rule, { ...addresses, registryCourt: 'Amtsgericht Musterstadt' }).join('\n')).toMatch(/Amtsgericht Musterstadt\. Eine Frist gibt es dafür nicht/);
  });
});

describe('remedies of the Länder', () => {
  const on = localDate('2027-01-04');

  it('sends people in Nordrhein-Westfalen to the court at once', () => {
    const rule = remedyFor(nrw, 'municipal-charges', on);
    expect(rule.kind).toBe('action');
    expect(remedyText(nrw, rule, addresses).join(' ')).toContain('Verwaltungsgericht Beispiel, Gerichtsweg 2, 12345 Beispiel');
  });

  it.each([
    ['Saarland', saarland],
    ['Hessen', hessen],
    ['Sachsen', sachsen],
  ] as const)('sends people in %s to the authority first', (_land, pack) => {
    const rule = remedyFor(pack, 'municipal-charges', on);
    const text = remedyText(pack, rule, addresses).join(' ');
    expect(rule.kind).toBe('objection');
    expect(text).toContain('Widerspruch');
    expect(text).not.toContain('Klage');
  });

  it('knows 15 August as a working day in one Land only', () => {
    const day = localDate('2028-08-15');
    expect(weekdayOf(day)).toBe(2);
    expect(isWorkingDay(nrw, day)).toBe(true);
    expect(nextWorkingDay(saarland, day)).toBe('2028-08-16');
  });

  it.each([
    [2021, '2021-11-17', '23 November is a Tuesday'],
    [2022, '2022-11-16', '23 November is a Wednesday itself'],
    [2023, '2023-11-22', '23 November is a Thursday'],
    [2026, '2026-11-18', '23 November is a Monday'],
  ])('keeps the day of repentance of %i on %s: %s', (_year, day) => {
    expect(isWorkingDay(sachsen, localDate(day))).toBe(false);
    expect(isWorkingDay(hessen, localDate(day))).toBe(true);
  });

  it('knows Corpus Christi in Hessen and not in Sachsen, Reformation Day the other way round', () => {
    const corpusChristi = localDate('2027-05-27');
    const reformation = localDate('2028-10-31');
    expect([hessen, sachsen].map((pack) => isWorkingDay(pack, corpusChristi))).toEqual([false, true]);
    expect([hessen, sachsen].map((pack) => isWorkingDay(pack, reformation))).toEqual([true, false]);
  });
});
