import { cents, localDate } from '#kernel';
import { FEDERAL_HOLIDAYS } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import type { Assessment } from '../../assessment.js';
import type { SettingValues } from '../../settings.js';
import { assessFixed, fixedRows } from './assess.js';
import type { FixedTariff } from './fixed.js';

const lawPack: LawPack = { land: 'example', name: 'Example', holidays: FEDERAL_HOLIDAYS, holidayNames: {}, serving: [], remedies: [], remedyTexts: {}, elections: [] };
const tariff: FixedTariff = { kind: 'fixed', version: 1, input: { subject: { var: 'plate' } }, ruling: 'permit', parameters: { price: 'fee', dueAfterService: 'due' } };
const price = (amount: number): SettingValues => ({ fee: { cents: amount, currency: 'EUR' }, due: { days: 14 } });

const assess = (values: SettingValues | undefined, effect = 'granted'): Assessment =>
  assessFixed(tariff, { plate: 'DN-LW 88' }, { valuesOf: () => values, valuesOn: () => values, today: localDate('2027-01-04'), taxYear: 2027, servedOn: localDate('2027-01-11'), lawPack, effectOf: () => effect });

describe('one price', () => {
  it('is due after service', () => {
    expect(assess(price(1020))).toMatchObject({ total: cents(1020), dues: [{ dueOn: '2027-01-25', amount: cents(1020) }], lines: [{ key: 'fixed', params: { subject: 'DN-LW 88' } }] });
  });

  it('of nothing has a line, and nothing is due', () => {
    expect(assess(price(0))).toMatchObject({ total: cents(0), dues: [], lines: [{ amount: cents(0) }] });
  });

  it('is not asked of whoever is refused, and can not be computed before the first price', () => {
    expect(assess(price(1020), 'refused')).toMatchObject({ lines: [], dues: [], total: cents(0) });
    expect(assess(undefined)).toMatchObject({ lines: [], yearsWithoutRate: [2027] });
  });

  it('stands in the fee table', () => {
    expect(fixedRows(tariff, price(1020))).toEqual([{ key: 'fee-fixed', params: {}, amount: cents(1020) }]);
  });
});
