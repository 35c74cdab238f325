import fc from 'fast-check';
import { add, cents, localDate } from '#kernel';
import { FEDERAL_HOLIDAYS } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import type { Assessment } from '../../assessment.js';
import type { SettingValues } from '../../settings.js';
import { assessFirstAndFurther, firstAndFurtherRows } from './assess.js';
import type { FirstAndFurtherTariff } from './first-and-further.js';

const lawPack: LawPack = { land: 'example', name: 'Example', holidays: FEDERAL_HOLIDAYS, holidayNames: {}, serving: [], remedies: [], remedyTexts: {}, elections: [] };
const tariff: FirstAndFurtherTariff = {
  kind: 'first-and-further',
  version: 1,
  input: { count: { var: 'copies' }, subject: { var: 'name' } },
  ruling: 'order',
  parameters: { first: 'first', further: 'further', dueAfterService: 'due' },
};
const prices = (first: number, further: number): SettingValues => ({ first: { cents: first, currency: 'EUR' }, further: { cents: further, currency: 'EUR' }, due: { days: 14 } });

function assess(copies: number, { known = true, values = prices(1500, 750), effect = 'none' } = {}): Assessment {
  const served = localDate('2027-01-11');
  return assessFirstAndFurther(tariff, { copies, name: 'Kim' }, { valuesOf: () => values, valuesOn: () => (known ? values : undefined), today: localDate('2027-01-04'), taxYear: 2027, servedOn: served, lawPack, effectOf: () => effect });
}

describe('a first piece and further ones', () => {
  it.each([
    [1, 1500, ['first 1500']],
    [2, 2250, ['first 1500', 'further 750']],
    [4, 3750, ['first 1500', 'further 2250']],
    [10, 8250, ['first 1500', 'further 6750']],
  ])('%d pieces cost %d cents', (copies, total, lines) => {
    const assessment = assess(copies);
    expect(assessment.total.cents).toBe(total);
    expect(assessment.lines.map(({ key, amount }) => `${key} ${amount.cents}`)).toEqual(lines);
    expect(assessment.dues).toEqual([{ dueOn: '2027-01-25', amount: cents(total) }]);
  });

  it.each([0, -1, 1.5, Number.NaN])('%d pieces are none', (copies) => {
    expect(assess(copies)).toMatchObject({ lines: [], dues: [], total: cents(0) });
  });

  it('cost nothing when they are refused, and can not be computed before the first price', () => {
    expect(assess(3, { effect: 'refused' })).toMatchObject({ lines: [], dues: [] });
    expect(assess(3, { effect: 'granted' }).total.cents).toBe(3000);
    expect(assess(3, { known: false })).toMatchObject({ lines: [], yearsWithoutRate: [2027] });
  });

  it('add up whatever the prices, and the table shows both', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 50 }), (first, further, copies) => {
        const assessment = assess(copies, { values: prices(first, further) });
        expect(assessment.total.cents).toBe(first + further * (copies - 1));
        expect(add(...assessment.lines.map(({ amount }) => amount))).toEqual(assessment.total);
        expect(assessment.dues.reduce((sum, { amount }) => sum + amount.cents, 0)).toBe(assessment.total.cents);
      }),
    );
    expect(firstAndFurtherRows(tariff, prices(1500, 750)).map(({ key, amount }) => [key, amount.cents])).toEqual([['fee-first', 1500], ['fee-further', 750]]);
  });
});
