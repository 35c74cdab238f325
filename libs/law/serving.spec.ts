import { localDate } from '#kernel';
import { lawPack as hessen } from '#law/hessen';
import { lawPack as nrw } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import { lawPack as sachsen } from '#law/sachsen';
import { dayOfService, endOfRemedy, remedyFor } from '#sdk/law';
import type { LawPack, Regime } from '#sdk/law';

type Row = readonly [why: string, pack: LawPack, regime: Regime, dispatched: string, served: string, remedyEnds: string];

// Every date was worked out by hand on a calendar, none by this code.
const table: readonly Row[] = [
  ['an ordinary week', nrw, 'AO', '2027-01-04', '2027-01-08', '2027-02-08'],
  ['fourth day is Good Friday', nrw, 'AO', '2027-03-22', '2027-03-30', '2027-04-30'],
  ['fourth day is Good Friday', nrw, 'VwVfG', '2027-03-22', '2027-03-26', '2027-04-26'],
  ['fourth day is Easter Sunday', saarland, 'AO', '2027-03-24', '2027-03-30', '2027-04-30'],
  ['fourth day is Easter Sunday', saarland, 'VwVfG', '2027-03-24', '2027-03-28', '2027-04-28'],
  ['fourth day is Easter Monday', nrw, 'AO', '2027-03-25', '2027-03-30', '2027-04-30'],
  ['the month ends on Good Friday', nrw, 'AO', '2027-02-22', '2027-02-26', '2027-03-30'],
  ['the month ends on Easter Sunday', saarland, 'VwVfG', '2027-02-24', '2027-02-28', '2027-03-30'],
  ['fourth day is a Sunday in February', nrw, 'AO', '2027-02-24', '2027-03-01', '2027-04-01'],
  ['the month ends on Ascension', nrw, 'AO', '2027-04-02', '2027-04-06', '2027-05-07'],
  ['fourth day is Whit Monday', nrw, 'AO', '2027-05-13', '2027-05-18', '2027-06-18'],
  ['fourth day is Whit Monday', saarland, 'VwVfG', '2027-05-13', '2027-05-17', '2027-06-17'],
  ['the month ends on Corpus Christi', nrw, 'AO', '2027-04-23', '2027-04-27', '2027-05-28'],
  ['the month ends on Corpus Christi', saarland, 'VwVfG', '2027-04-23', '2027-04-27', '2027-05-28'],
  ['fourth day is Corpus Christi', nrw, 'AO', '2027-05-23', '2027-05-28', '2027-06-28'],
  ['fourth day is Corpus Christi', nrw, 'VwVfG', '2027-05-23', '2027-05-27', '2027-06-28'],
  ['fourth day is 1 May', saarland, 'AO', '2028-04-27', '2028-05-02', '2028-06-02'],
  ['15 August is a Tuesday: Saarland only', saarland, 'AO', '2028-08-11', '2028-08-16', '2028-09-18'],
  ['15 August is a Tuesday: not in NRW', nrw, 'AO', '2028-08-11', '2028-08-15', '2028-09-15'],
  ['15 August is a Tuesday: VwVfG does not move', saarland, 'VwVfG', '2028-08-11', '2028-08-15', '2028-09-15'],
  ['the month ends on 15 August, a Friday', saarland, 'AO', '2025-07-11', '2025-07-15', '2025-08-18'],
  ['the month ends on 15 August: not in NRW', nrw, 'AO', '2025-07-11', '2025-07-15', '2025-08-15'],
  ['15 August is a Saturday', saarland, 'AO', '2026-08-11', '2026-08-17', '2026-09-17'],
  ['15 August is a Saturday', nrw, 'VwVfG', '2026-08-11', '2026-08-15', '2026-09-15'],
  ['fourth day is 3 October', nrw, 'AO', '2028-09-29', '2028-10-04', '2028-11-06'],
  ['fourth day is 1 November, a Wednesday', nrw, 'AO', '2028-10-28', '2028-11-02', '2028-12-04'],
  ['fourth day is 1 November, a Wednesday', saarland, 'VwVfG', '2028-10-28', '2028-11-01', '2028-12-01'],
  ['fourth day is 1 November, a Monday', saarland, 'AO', '2027-10-28', '2027-11-02', '2027-12-02'],
  ['the month ends on 1 November', nrw, 'AO', '2027-09-27', '2027-10-01', '2027-11-02'],
  ['1 November is a Saturday', nrw, 'AO', '2025-10-28', '2025-11-03', '2025-12-03'],
  ['1 November is a Saturday', nrw, 'VwVfG', '2025-10-28', '2025-11-01', '2025-12-01'],
  ['the month ends on Boxing Day, a Sunday', saarland, 'AO', '2027-11-22', '2027-11-26', '2027-12-27'],
  ['fourth day is Christmas', nrw, 'AO', '2026-12-21', '2026-12-28', '2027-01-28'],
  ['fourth day is Christmas', nrw, 'VwVfG', '2026-12-21', '2026-12-25', '2027-01-25'],
  ['fourth day is New Year, a Friday', saarland, 'AO', '2026-12-28', '2027-01-04', '2027-02-04'],
  ['fourth day is New Year, a Friday', saarland, 'VwVfG', '2026-12-28', '2027-01-01', '2027-02-01'],
  ['fourth day is New Year, a Saturday', nrw, 'AO', '2027-12-28', '2028-01-03', '2028-02-03'],
  ['a month from 31 January ends on 28 February, a Sunday', nrw, 'VwVfG', '2027-01-27', '2027-01-31', '2027-03-01'],
  ['31 January is a Sunday', nrw, 'AO', '2027-01-27', '2027-02-01', '2027-03-01'],
  ['a month from 31 January in a leap year', saarland, 'VwVfG', '2028-01-27', '2028-01-31', '2028-02-29'],
  ['three days before 2025', nrw, 'AO', '2024-12-20', '2024-12-23', '2025-01-23'],
  ['posted on the last day of the old rule', nrw, 'AO', '2024-12-31', '2025-01-03', '2025-02-03'],
  ['fourth day is the day of repentance', sachsen, 'AO', '2026-11-14', '2026-11-19', '2026-12-21'],
  ['fourth day is the day of repentance: VwVfG does not move', sachsen, 'VwVfG', '2026-11-14', '2026-11-18', '2026-12-18'],
  ['18 November is a working day: not in Hessen', hessen, 'AO', '2026-11-14', '2026-11-18', '2026-12-18'],
  ['fourth day is Reformation Day', sachsen, 'AO', '2028-10-27', '2028-11-01', '2028-12-01'],
  ['31 October is a working day: not in Hessen', hessen, 'AO', '2028-10-27', '2028-10-31', '2028-11-30'],
  ['fourth day is Corpus Christi', hessen, 'AO', '2027-05-23', '2027-05-28', '2027-06-28'],
  ['Corpus Christi is a working day: Sachsen, month ends on a Sunday', sachsen, 'AO', '2027-05-23', '2027-05-27', '2027-06-28'],
  ['posted under the new rule', nrw, 'AO', '2025-01-02', '2025-01-06', '2025-02-06'],
];

describe('service by post and the end of the remedy period', () => {
  it.each(table)('%s', (_why, pack, regime, dispatched, served, remedyEnds) => {
    const servedOn = dayOfService(pack, { channel: 'post', regime, dispatchedOn: localDate(dispatched) });
    const rule = remedyFor(pack, 'municipal-charges', localDate(dispatched));
    expect(servedOn).toBe(served);
    expect(endOfRemedy(pack, rule, servedOn)).toBe(remedyEnds);
  });

  it('refuses to guess where the pack has no rule', () => {
    const empty = { ...nrw, serving: [], remedies: [] };
    expect(() => dayOfService(empty, { channel: 'post', regime: 'AO', dispatchedOn: localDate('2027-01-04') })).toThrow(RangeError);
    expect(() => remedyFor(empty, 'general', localDate('2027-01-04'))).toThrow(RangeError);
  });
});
