import { localDate, weekdayOf } from '#kernel';
import { lawPack as hessen } from '#law/hessen';
import { lawPack as nrw } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import { lawPack as sachsen } from '#law/sachsen';
import { ELECTION_KINDS, ELECTION_REQUESTS, electionRule, endOfRemedy, isHoliday, isTimeOfDay, momentOf, remedyFor, remedyText } from '#sdk/law';
import type { ElectionKind, ElectionRequest, LawPack } from '#sdk/law';

const PACKS: Readonly<Record<string, LawPack>> = { HE: hessen, NW: nrw, SL: saarland, SN: sachsen };

const ends = (land: string, kind: ElectionKind, day: string, request: ElectionRequest): string =>
  momentOf(electionRule(PACKS[land]!, kind, localDate(day), request), localDate(day)).toISOString();

describe('the deadline for papers of an election', () => {
  // 14 February 2027 is a Sunday in winter: Berlin is an hour ahead of UTC.
  it.each([
    ['HE', 'federal', 'ordinary', '2027-02-12T14:00:00.000Z'],
    ['HE', 'european', 'ordinary', '2027-02-12T14:00:00.000Z'],
    ['HE', 'state', 'ordinary', '2027-02-12T12:00:00.000Z'],
    ['HE', 'municipal', 'ordinary', '2027-02-12T12:00:00.000Z'],
    ['HE', 'mayor', 'ordinary', '2027-02-12T12:00:00.000Z'],
    ['NW', 'federal', 'ordinary', '2027-02-12T14:00:00.000Z'],
    ['NW', 'state', 'ordinary', '2027-02-12T15:00:00.000Z'],
    ['NW', 'mayor', 'ordinary', '2027-02-12T15:00:00.000Z'],
    ['SL', 'federal', 'ordinary', '2027-02-12T14:00:00.000Z'],
    ['SL', 'municipal', 'ordinary', '2027-02-12T15:00:00.000Z'],
    ['SN', 'european', 'ordinary', '2027-02-12T14:00:00.000Z'],
    ['SN', 'state', 'ordinary', '2027-02-12T15:00:00.000Z'],
    ['SN', 'mayor', 'ordinary', '2027-02-12T15:00:00.000Z'],
    ['HE', 'mayor', 'sudden-illness', '2027-02-14T14:00:00.000Z'],
    ['NW', 'federal', 'sudden-illness', '2027-02-14T14:00:00.000Z'],
    ['SN', 'municipal', 'sudden-illness', '2027-02-14T14:00:00.000Z'],
    ['HE', 'mayor', 'lost-papers', '2027-02-13T11:00:00.000Z'],
    ['NW', 'federal', 'lost-papers', '2027-02-13T11:00:00.000Z'],
    ['SN', 'municipal', 'lost-papers', '2027-02-13T11:00:00.000Z'],
  ] as const)('in %s for a %s election, %s, is %s', (land, kind, request, expected) => {
    expect(ends(land, kind, '2027-02-14', request)).toBe(expected);
  });

  it('goes by the clocks of Berlin around the change of time', () => {
    // Summer time begins on the election day itself, 28 March 2027 ...
    expect(ends('NW', 'mayor', '2027-03-28', 'ordinary')).toBe('2027-03-26T15:00:00.000Z');
    expect(ends('NW', 'mayor', '2027-03-28', 'lost-papers')).toBe('2027-03-27T11:00:00.000Z');
    expect(ends('NW', 'mayor', '2027-03-28', 'sudden-illness')).toBe('2027-03-28T13:00:00.000Z');
    // ... and ends on one, 31 October 2027.
    expect(ends('SN', 'mayor', '2027-10-31', 'ordinary')).toBe('2027-10-29T14:00:00.000Z');
    expect(ends('SN', 'mayor', '2027-10-31', 'sudden-illness')).toBe('2027-10-31T14:00:00.000Z');
    // In summer Berlin is two hours ahead.
    expect(ends('HE', 'state', '2028-09-24', 'ordinary')).toBe('2028-09-22T11:00:00.000Z');
  });

  it.each([
    ['German unity on the Friday before', 'NW', '2031-10-05', '2031-10-03'],
    ['German unity on the Friday before', 'SN', '2031-10-05', '2031-10-03'],
    ['Labour Day on the Friday before', 'HE', '2026-05-03', '2026-05-01'],
    ['All Saints on the Saturday before a Monday', 'SL', '2025-11-03', '2025-11-01'],
    ['Good Friday before Easter Sunday', 'HE', '2027-03-28', '2027-03-26'],
  ] as const)('stays on a holiday: %s, %s', (_what, land, day, deadline) => {
    expect(isHoliday(PACKS[land]!, localDate(deadline))).toBe(true);
    expect(ends(land, 'federal', day, 'ordinary').slice(0, 10)).toBe(deadline);
  });

  it('stays on a Saturday and a Sunday', () => {
    expect([weekdayOf(localDate('2027-02-15')), weekdayOf(localDate('2027-02-16'))]).toEqual([1, 2]);
    expect(ends('NW', 'mayor', '2027-02-15', 'ordinary').slice(0, 10)).toBe('2027-02-13');
    expect(ends('NW', 'mayor', '2027-02-16', 'ordinary').slice(0, 10)).toBe('2027-02-14');
  });

  it('is that of the day of the election', () => {
    expect(ends('SN', 'federal', '2021-09-26', 'ordinary')).toBe('2021-09-24T16:00:00.000Z');
    expect(ends('SN', 'federal', '2025-02-23', 'ordinary')).toBe('2025-02-21T14:00:00.000Z');
  });

  it('is never guessed', () => {
    expect(() => ends('NW', 'mayor', '2019-01-06', 'ordinary')).toThrow('no rule for ordinary at a mayor election on 2019-01-06 in nordrhein-westfalen');
    expect(() => momentOf({ daysBefore: 2, until: '25:00' }, localDate('2027-02-14'))).toThrow('not a time of day');
  });

  it.each(Object.keys(PACKS))('is known in %s for every kind and request', (land) => {
    for (const kind of ELECTION_KINDS) for (const request of ELECTION_REQUESTS) expect(ends(land, kind, '2027-02-14', request)).toMatch(/^2027-02-1[234]T/);
    expect(PACKS[land]!.elections.filter(({ until, source }) => !isTimeOfDay(until) || source === '')).toEqual([]);
  });
});

describe('who is refused papers', () => {
  it.each(Object.values(PACKS))('objects at the municipality, without a period: $name', (pack) => {
    const rule = remedyFor(pack, 'elections', localDate('2027-02-01'));
    const text = remedyText(pack, rule, { authority: 'Stadt Beispiel', authorityAddress: 'Weg 1, 12345 Beispiel', court: 'Gericht', courtAddress: '' }).join(' ');
    expect(rule.kind).toBe('election-objection');
    expect(text).toContain('Einspruch');
    expect(text).toContain('Stadt Beispiel, Weg 1, 12345 Beispiel');
    expect(text).not.toMatch(/Klage|Widerspruch|Monat|\{\w+\}/);
    expect(endOfRemedy(pack, rule, localDate('2027-02-05'))).toBeUndefined();
  });
});
