import { localDate } from '#kernel';
import { checkSettings, settingsOn } from '#sdk/service';
import type { SettingValues } from '#sdk/service';
import { service } from './service.js';
import { duerenSettings } from './testing/index.js';

const right = duerenSettings[0]!.values;

const mistakes = (changed: SettingValues): readonly string[] =>
  checkSettings(service.settings, { ...right, ...changed }).map((issue) => `${issue.path} ${issue.code}`);

const eur = (cents: unknown): { readonly cents: never; readonly currency: 'EUR' } => ({ cents: cents as never, currency: 'EUR' });

describe('settings of a town', () => {
  it('pass when they are right', () => {
    expect(mistakes({})).toEqual([]);
  });

  it.each<[SettingValues, string]>([
    [{ byLaw: '' }, 'byLaw WRONG_TYPE'],
    [{ byLaw: 'x'.repeat(501) }, 'byLaw RANGE'],
    [{ rates: 84 }, 'rates WRONG_TYPE'],
    [{ rates: { kind: 'steep', rates: [eur(1)] } }, 'rates.kind OPTION'],
    [{ rates: { kind: 'tiers', rates: [] } }, 'rates.rates WRONG_TYPE'],
    [{ rates: { kind: 'tiers', rates: [eur(8400), eur(96.5)] } }, 'rates.rates.1 WRONG_TYPE'],
    [{ rates: { kind: 'tiers', rates: [eur(-1)] } }, 'rates.rates.0 RANGE'],
    [{ rates: { kind: 'tiers', rates: [eur(1)], factor: 2 } }, 'rates.factor UNKNOWN'],
    [{ rates: { kind: 'tiers', rates: [eur(9600), eur(8400)] } }, 'rates.rates.1 ORDER'],
    [{ dangerousCounts: 'yes' }, 'dangerousCounts WRONG_TYPE'],
    [{ reducedPercent: 101 }, 'reducedPercent RANGE'],
    [{ reducedPercent: 33.3 }, 'reducedPercent WRONG_TYPE'],
    [{ startRule: 'tomorrow' }, 'startRule OPTION'],
    [{ dueDays: [] }, 'dueDays WRONG_TYPE'],
    [{ dueDays: ['02-15', '05-15', '08-15', '11-15', '12-15'] }, 'dueDays WRONG_TYPE'],
    [{ dueDays: ['02-30'] }, 'dueDays.0 FORMAT'],
    [{ dueDays: ['02-29'] }, 'dueDays.0 FORMAT'],
    [{ dueDays: ['07-01', '02-15'] }, 'dueDays.1 ORDER'],
    [{ dueAfterService: '1 month' }, 'dueAfterService WRONG_TYPE'],
    [{ dueAfterService: { years: 1 } }, 'dueAfterService WRONG_TYPE'],
    [{ reliefs: ['shelter-dog'] }, 'reliefs WRONG_TYPE'],
    [{ reliefs: { cat: 'exempt' } }, 'reliefs.cat UNKNOWN'],
    [{ reliefs: { 'shelter-dog': 'half' } }, 'reliefs.shelter-dog OPTION'],
    [{ colour: 'red' }, 'colour UNKNOWN'],
  ])('are led to the mistake: %j', (changed, mistake) => {
    expect(mistakes(changed)).toEqual([mistake]);
  });

  it('name what is missing, unless there is a default', () => {
    expect(checkSettings(service.settings, {}).map((issue) => `${issue.path} ${issue.code}`)).toEqual([
      'byLaw MISSING',
      'rates MISSING',
      'dangerousRates MISSING',
      'startRule MISSING',
      'dueDays MISSING',
    ]);
  });

  it('are those in force on a day, with defaults', () => {
    const later = { validFrom: localDate('2028-01-01'), values: { ...right, reducedPercent: 25 } };
    expect(settingsOn(service, [...duerenSettings, later], localDate('2027-12-31'))).toMatchObject({ reducedPercent: 50, openYears: 4 });
    expect(settingsOn(service, [...duerenSettings, later], localDate('2028-01-01'))).toMatchObject({ reducedPercent: 25 });
    expect(settingsOn(service, duerenSettings, localDate('2022-12-31'))).toBeUndefined();
  });
});
