import fc from 'fast-check';
import { add, addDays, cents, eur, localDate, yearOf } from '#kernel';
import type { Money } from '#kernel';
import { endOfPeriod, FEDERAL_HOLIDAYS, isWorkingDay } from '#sdk/law';
import type { HolidayRule, LawPack } from '#sdk/law';
import type { Assessment } from '../../assessment.js';
import { rateAt, SCALE_KINDS } from '../scale.js';
import type { AddedUnit, AnnualUnitsInput, AnnualUnitsParameters } from './annual-units.js';
import { assessAnnualUnits } from './assess.js';
import { annualUnitsRows } from './fee-rows.js';

const aLand = (...own: readonly HolidayRule[]): LawPack => ({
  land: 'example',
  name: 'Example',
  holidays: [...FEDERAL_HOLIDAYS, ...own],
  holidayNames: {},
  serving: [],
  remedies: [],
  elections: [],
  remedyTexts: {},
});

const nrw = aLand();
const saarland = aLand({ code: 'assumption', on: { month: 8, day: 15 } });

const dueren: AnnualUnitsParameters = {
  scale: { kind: 're-rating', rates: [eur(84), eur(96)] },
  raisedScale: { kind: 'tiers', rates: [eur(400)] },
  raisedCounts: false,
  reducedPercent: 50,
  startRule: 'month-after-intake',
  birthMonths: 3,
  dueDays: ['02-15', '05-15', '08-15', '11-15'],
  dueAfterService: { months: 1 },
  openYears: 4,
};

const dillingen: AnnualUnitsParameters = { ...dueren, scale: { kind: 'doubling', rates: [eur(72), eur(144)] }, dueDays: ['07-01'] };

const nobody = { count: 0, reduced: 0, exempt: 0, raised: 0 };

const aUnit = (since: string, own: Partial<AddedUnit> = {}): AddedUnit => ({
  label: 'Waldi',
  since: localDate(since),
  bornAtHome: false,
  raised: false,
  relief: 'none',
  ...own,
});

function assess(input: AnnualUnitsInput, parameters = dueren, servedOn = '2027-01-11', pack = nrw): Assessment {
  const served = localDate(servedOn);
  return assessAnnualUnits(input, { parametersOf: () => parameters, taxYear: yearOf(served), servedOn: served, lawPack: pack });
}

const lines = (assessment: Assessment): readonly string[] =>
  assessment.lines.map((line) => `${line.key} ${line.params['year']} ${line.params['months']} ${line.amount.cents}`);

describe('scales', () => {
  it.each([
    ['tiers', [84, 96, 120], [84, 96, 120, 120]],
    ['doubling', [72, 144], [72, 144, 288, 576]],
    ['re-rating', [84, 96, 108], [108, 108, 108, 108]],
  ] as const)('%s', (kind, rates, expected) => {
    const scale = { kind, rates: rates.map(eur) };
    expect([1, 2, 3, 4].map((position) => rateAt(scale, position, 4).cents / 100)).toEqual(expected);
  });
});

describe('a second dog in the middle of the year', () => {
  it('re-rates the first from its month on', () => {
    const added = [aUnit('2026-12-10'), aUnit('2027-06-20', { label: 'Bella' })];
    const assessment = assess({ existing: nobody, added }, dueren, '2027-07-05');
    // six months alone at 84, six months together at 96 each
    expect(lines(assessment)).toEqual(['ordinary 2027 6 4200', 'ordinary 2027 6 4800', 'ordinary 2027 6 4800']);
    expect(assessment.total).toEqual(eur(138));
  });

  it('makes the one that was assessed before dearer by the difference', () => {
    const assessment = assess({ existing: { ...nobody, count: 1 }, added: [aUnit('2027-06-20')] }, dueren, '2027-07-05');
    expect(lines(assessment)).toEqual(['ordinary 2027 6 4800', 'existing-difference 2027 6 600']);
  });

  it('moves an earlier dog up when a reduced one goes before it', () => {
    const assessment = assess({ existing: { ...nobody, count: 1 }, added: [aUnit('2026-12-10', { relief: 'reduced' })] }, dillingen);
    // 36 for the reduced first, the earlier dog becomes the second: 144 instead of 72
    expect(lines(assessment)).toEqual(['reduced 2027 12 3600', 'existing-difference 2027 12 7200']);
  });
});

describe('dogs that are counted differently', () => {
  it('leaves exempt ones out: earlier, and new', () => {
    const assessment = assess({ existing: { ...nobody, count: 2, exempt: 1 }, added: [aUnit('2026-12-10', { relief: 'exempt' })] }, dillingen);
    expect(assessment.total.cents).toBe(0);
    expect(assessment.dues).toEqual([]);
    expect(lines(assessment)).toEqual(['exempt 2027 12 0']);
  });

  it('counts dangerous ones among themselves, or with the others where the by-law says so', () => {
    const input = { existing: nobody, added: [aUnit('2026-12-10', { raised: true }), aUnit('2026-12-10')] };
    expect(assess(input).total).toEqual(eur(484));
    expect(assess(input, { ...dueren, raisedCounts: true }).total).toEqual(eur(496));
    expect(assess({ existing: nobody, added: [aUnit('2026-12-10', { raised: true, relief: 'reduced' })] }).total).toEqual(eur(200));
  });
});

describe('the months', () => {
  it.each([
    ['month-after-intake', '2027-01-31', 11],
    ['month-after-intake', '2027-02-01', 10],
    ['month-of-intake', '2027-01-31', 12],
    ['month-of-intake', '2027-02-01', 11],
  ] as const)('%s: taken in on %s, %i months', (startRule, since, months) => {
    const assessment = assess({ existing: nobody, added: [aUnit(since)] }, { ...dueren, startRule }, '2027-03-01');
    expect(assessment.total.cents).toBe(700 * months);
  });

  it('of a puppy of the own litter begin when it is old enough', () => {
    const puppy = aUnit('2027-01-20', { bornAtHome: true, bornOn: localDate('2027-01-20') });
    expect(assess({ existing: nobody, added: [puppy] }).total.cents).toBe(700 * 8);
    expect(assess({ existing: nobody, added: [puppy] }, { ...dueren, birthMonths: 0 }).total.cents).toBe(700 * 11);
  });
});

describe('years', () => {
  const rates = (year: number): AnnualUnitsParameters | undefined => {
    if (year < 2026) return undefined;
    return year === 2026 ? { ...dueren, scale: { kind: 're-rating', rates: [eur(72)] } } : dueren;
  };
  const context = { parametersOf: rates, taxYear: 2027, servedOn: localDate('2027-01-11'), lawPack: nrw };

  it('are assessed each by its own rates, and named where there are none', () => {
    const assessment = assessAnnualUnits({ existing: nobody, added: [aUnit('2025-10-05')] }, context);
    expect(lines(assessment)).toEqual(['ordinary 2026 12 7200', 'ordinary 2027 12 8400']);
    expect(assessment.yearsWithoutRate).toEqual([2025]);
    expect(assessment.years).toEqual([2026, 2027]);
  });

  it('go back no further than can be assessed', () => {
    const assessment = assessAnnualUnits({ existing: nobody, added: [aUnit('2010-01-05')] }, { ...context, parametersOf: () => dueren });
    expect(assessment.years).toEqual([2023, 2024, 2025, 2026, 2027]);
  });

  it('without any rates come to nothing and say so', () => {
    const assessment = assessAnnualUnits({ existing: nobody, added: [aUnit('2026-12-10')] }, { ...context, parametersOf: () => undefined });
    expect(assessment).toMatchObject({ lines: [], dues: [], yearsWithoutRate: [2027] });
  });
});

describe('dues', () => {
  it('merge with an instalment that falls on the first possible day', () => {
    const assessment = assess({ existing: nobody, added: [aUnit('2026-12-10')] }, dueren, '2027-04-19');
    expect(assessment.dues).toEqual([
      { dueOn: '2027-05-19', amount: eur(42) },
      { dueOn: '2027-08-16', amount: eur(21) },
      { dueOn: '2027-11-15', amount: eur(21) },
    ]);
  });

  it('split an odd amount without losing a cent', () => {
    const assessment = assess({ existing: nobody, added: [aUnit('2026-12-10')] }, { ...dueren, scale: { kind: 'tiers', rates: [cents(8401)] } });
    expect(assessment.dues.map((due) => due.amount.cents)).toEqual([2101, 2100, 2100, 2100]);
  });

  it('follow the holidays of the Land', () => {
    const august = { ...dueren, dueDays: ['08-15'] };
    const input = { existing: nobody, added: [aUnit('2027-12-10')] };
    expect(assess(input, august, '2028-01-10', nrw).dues[0]?.dueOn).toBe('2028-08-15');
    expect(assess(input, august, '2028-01-10', saarland).dues[0]?.dueOn).toBe('2028-08-16');
  });
});

const aRate = fc.integer({ min: 1, max: 60_000 }).map(cents);
const aScale = fc.record({
  kind: fc.constantFrom(...SCALE_KINDS),
  rates: fc.array(aRate, { minLength: 1, maxLength: 3 }).map((rates): readonly Money[] => rates.toSorted((a, b) => a.cents - b.cents)),
});
const aDay = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(localDate('2024-01-01'), days));

const anInput = fc.record({
  existing: fc.record({
    count: fc.integer({ min: 0, max: 4 }),
    reduced: fc.integer({ min: 0, max: 1 }),
    exempt: fc.integer({ min: 0, max: 1 }),
    raised: fc.integer({ min: 0, max: 1 }),
  }),
  added: fc.array(
    fc.record({
      label: fc.constant('x'),
      since: aDay,
      bornAtHome: fc.boolean(),
      raised: fc.boolean(),
      relief: fc.constantFrom('none' as const, 'reduced' as const, 'exempt' as const),
    }),
    { minLength: 1, maxLength: 5 },
  ),
});

const parameters = fc.record({
  scale: aScale,
  raisedScale: aScale,
  raisedCounts: fc.boolean(),
  reducedPercent: fc.integer({ min: 0, max: 100 }),
  startRule: fc.constantFrom('month-after-intake' as const, 'month-of-intake' as const),
  birthMonths: fc.integer({ min: 0, max: 6 }),
  dueDays: fc.constantFrom(['07-01'], ['02-15', '05-15', '08-15', '11-15'], ['01-01', '07-01']),
  dueAfterService: fc.constant({ months: 1 }),
  openYears: fc.integer({ min: 0, max: 4 }),
});

describe('whatever the by-law and the household', () => {
  it('lines and dues add up to the total, and no due precedes the notice or falls on a free day', () => {
    fc.assert(
      fc.property(anInput, parameters, aDay, fc.constantFrom(nrw, saarland), (input, rules, servedOn, pack) => {
        const assessment = assess(input, rules, servedOn, pack);
        const earliest = endOfPeriod(pack, servedOn, rules.dueAfterService);
        expect(add(...assessment.lines.map((line) => line.amount))).toEqual(assessment.total);
        expect(assessment.lines.every((line) => Number.isSafeInteger(line.amount.cents))).toBe(true);
        expect(add(...assessment.dues.map((due) => due.amount))).toEqual(assessment.total);
        expect(assessment.dues.every((due) => due.dueOn >= earliest && isWorkingDay(pack, due.dueOn) && due.amount.cents > 0)).toBe(true);
        expect(new Set(assessment.dues.map((due) => due.dueOn)).size).toBe(assessment.dues.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the fee table', () => {
  const shown = (rules: AnnualUnitsParameters): readonly string[] =>
    annualUnitsRows(rules).map((row) => `${row.key} ${JSON.stringify(row.params)} ${row.amount.cents}`);

  it('says what a by-law says', () => {
    expect(shown(dueren)).toEqual([
      'fee-with {"count":1} 8400',
      'fee-each-from {"count":2} 9600',
      'fee-raised {} 40000',
      'fee-reduced {"percent":50} 4200',
    ]);
    expect(shown(dillingen)).toEqual([
      'fee-position {"position":1} 7200',
      'fee-position {"position":2} 14400',
      'fee-doubling {"position":3} 28800',
      'fee-raised {} 40000',
      'fee-reduced {"percent":50} 3600',
    ]);
  });
});
