import { lawPack as nordrheinWestfalen } from '#law/nordrhein-westfalen';
import { daysBetween, localDate } from '#kernel';
import { askedFields, missingKnown, reachablePages } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import {
  areaAt, areaOf, assessCase, checkService, checkSettings, followingAnswers, followingService, lastDayOfMonths, openFollowUps, permitTerms, reminderDays, rulingsDue, stopFor,
} from '#sdk/service';
import type { Area, FollowedPermit, SettingValues } from '#sdk/service';
import { describeService } from '#sdk/service/testing';
import { service, texts } from './service.js';
import { parkingAnswers } from './testing/index.js';

const eur = (cents: number) => ({ cents, currency: 'EUR' });
const zones = [
  { code: 'C', name: 'Zone C', postalCodes: ['52351'], streets: [{ street: 'Kölnstraße', side: 'odd', from: 1, to: 49 }, { street: 'Am Wallgraben' }] },
  { code: 'D', name: 'Zone D', postalCodes: ['52351'], streets: [{ street: 'Kölnstraße', side: 'even' }] },
] as const satisfies readonly Area[];
const values: SettingValues = { byLaw: 'Gebührenordnung', zones: zones as unknown as JsonValue, prices: { 6: eur(1535), 12: eur(3070), 24: eur(6140) }, dueAfterService: { days: 14 } };
const town = { name: 'Düren', lawPack: nordrheinWestfalen, settings: [{ validFrom: localDate('2025-01-01'), values }] };
const grant = { key: 'permit', decision: 'grant', reason: 'passt' };
const refuse = { key: 'permit', decision: 'refuse', reason: 'passt nicht' };
const day = { today: '2027-01-04', servedOn: '2027-01-11' };
const today = localDate(day.today);

describeService(service, {
  texts,
  towns: [town],
  journeys: [
    { title: 'a year, before anybody has decided', town, answers: parkingAnswers(), ...day, totalCents: 3070, dues: ['2027-01-25: 3070'], pages: 7 },
    { title: 'half a year, granted', town, answers: parkingAnswers({ months: '6' }), rulings: [grant], ...day, totalCents: 1535 },
    { title: 'a refusal costs nothing', town, answers: parkingAnswers(), rulings: [refuse], ...day, totalCents: 0, dues: [] },
    { title: 'a car of somebody else', town, answers: parkingAnswers({ vehicleUse: 'permanently-used', evidence: 'by-post' }), ...day, totalCents: 3070, pages: 6 },
  ],
});

const at = (street: string, houseNumber: string, postalCode = '52351') => areaAt(zones, { street, houseNumber, postalCode })?.code;

describe('the zone of an address', () => {
  it.each([
    ['Kölnstraße', '21', 'C'],
    ['kölnstr.', '21 a', 'C'],
    ['Köln-Strasse', '49', 'C'],
    ['KÖLNSTRASSE', '22', 'D'],
    ['Kölnstraße', '51', undefined],
    ['Am Wallgraben', '2', 'C'],
    ['Musterweg', '1', undefined],
    ['Kölnstraße', 'ohne', undefined],
  ])('%s %s is in %s', (street, houseNumber, zone) => {
    expect(at(street, houseNumber)).toBe(zone);
  });

  it('is none in another town with the same street', () => {
    expect(at('Kölnstraße', '21', '50667')).toBeUndefined();
    expect(areaOf(service, {}, values)).toBeUndefined();
  });
});

describe('a period of calendar months', () => {
  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-30', 6, '2027-02-28'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2026-08-28', 6, '2027-02-27'],
    ['2027-03-01', 6, '2027-08-31'],
    ['2027-01-01', 12, '2027-12-31'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2027-02-28', 24, '2029-02-27'],
  ])('from %s for %d months ends on %s', (from, months, to) => {
    expect(lastDayOfMonths(localDate(from), months)).toBe(to);
  });
});

describe('the automatic check', () => {
  const limited: SettingValues = { ...values, permitsPerPerson: 1 };
  const registrationFiles = [{ id: '01900000-0000-7000-8000-000000000001', name: 'Fahrzeugschein.pdf', size: 1000 }];
  const check = (changes: Parameters<typeof parkingAnswers>[0]) => rulingsDue(service, parkingAnswers({ registrationFiles, ...changes }), limited, { twins: 0, sameThing: 0 })[0]!;

  it('suggests to grant when everything fits', () => {
    expect(check({})).toMatchObject({ suggested: 'grant', checks: Array.from({ length: 6 }, () => ({ passed: true })) });
  });

  it('leaves it to a person when the document is still to come, and asks none of whoever goes on with the same plate', () => {
    expect(check({ evidence: 'by-post' })).not.toHaveProperty('suggested');
    const following = followingService(service, 'extension');
    const answers = followingAnswers(service, 'extension', { answers: parkingAnswers(), permit: { subject: 'DN-LW 88', validFrom: localDate('2027-02-01'), validTo: localDate('2028-01-31') } });
    expect(rulingsDue(following, answers, limited, { twins: 0, sameThing: 0 })[0]).toMatchObject({ suggested: 'grant' });
  });

  it('leaves it to a person when somebody has as many as the town allows, or the plate has one', () => {
    const suggested = (facts: Answers, permitsPerPerson = 1) => rulingsDue(service, parkingAnswers({ registrationFiles }), { ...values, permitsPerPerson }, facts)[0]!.suggested;
    expect([suggested({ twins: 1, sameThing: 0 }), suggested({ twins: 1, sameThing: 0 }, 2), suggested({ twins: 0, sameThing: 1 })]).toEqual([undefined, 'grant', undefined]);
  });

  it('leaves it to a person when the car belongs to somebody else', () => {
    const due = check({ vehicleUse: 'permanently-used', evidence: 'by-post' });
    expect(due.checks.map(({ code, passed }) => [code, passed])).toEqual([['zone', true], ['main-residence', true], ['vehicle', false], ['evidence', false], ['within-limit', true], ['plate-free', true]]);
    expect(due).not.toHaveProperty('suggested');
  });
});

describe('who is stopped', () => {
  const elsewhere = { street: 'Musterweg', houseNumber: '1', postalCode: '52351', city: 'Düren' };

  it('hears it on the page that decides it', () => {
    expect(stopFor(service, { answers: { address: elsewhere }, values, today }, 'home')?.code).toBe('not-in-zone');
    expect(stopFor(service, { answers: parkingAnswers({ mainResidence: false }), values, today }, 'home')).toBeUndefined();
    expect(stopFor(service, { answers: parkingAnswers({ mainResidence: false }), values, today })?.code).toBe('not-main-residence');
    expect(stopFor(service, { answers: parkingAnswers(), values, today })).toBeUndefined();
  });

  it('gets no terms of a permit without a day', () => {
    expect(permitTerms(service, parkingAnswers(), values)).toMatchObject({ subject: 'DN-LW 88', validFrom: '2027-02-01', validTo: '2028-01-31', area: { code: 'C' } });
    expect(permitTerms(service, parkingAnswers({ startsOn: 'bald' }), values)).toBeUndefined();
  });
});

describe('settings of a town', () => {
  const issues = (changes: SettingValues) => checkSettings(service.settings, { ...values, ...changes }).map(({ path }) => path);

  it('are checked down to the street', () => {
    expect(issues({})).toEqual([]);
    expect(issues({ zones: [] })).toEqual(['zones']);
    expect(issues({ zones: [{ code: 'A', name: '', postalCodes: ['5235'], streets: [{ street: 'X', side: 'left' }] }] })).toEqual(['zones.0.name', 'zones.0.postalCodes', 'zones.0.streets.0']);
    expect(issues({ zones: [zones[0], { ...zones[1], code: 'C' }] as unknown as JsonValue })).toEqual(['zones.1.code']);
    expect(issues({ prices: { 18: eur(1000), 12: eur(0) } })).toEqual(['prices.12', 'prices.18']);
  });
});

describe('what follows a permit', () => {
  const permit = { subject: 'DN-LW 88', validFrom: localDate('2027-02-01'), validTo: localDate('2028-01-31') };
  const follow = (code: string, change: Record<string, JsonValue> = {}, followed: FollowedPermit = permit) => {
    const following = followingService(service, code);
    const begun = followingAnswers(service, code, { answers: parkingAnswers(), permit: followed });
    return { following, begun, terms: permitTerms(following, { ...begun, ...change }, values) };
  };
  const asked = (code: string) => {
    const { following, begun } = follow(code);
    return reachablePages(following.form, begun).map((ref) => [ref.id, ...askedFields(following.form, ref, begun).map(({ key }) => key)].join(' '));
  };

  it('asks what changes and nothing else', () => {
    expect(asked('extension')).toEqual(['period months']);
    expect(asked('vehicle-change')).toEqual(['vehicle plate vehicleUse', 'vehicle-evidence evidenceNeeded evidence', 'registration-document registrationFiles', 'period startsOn']);
    const used = followingAnswers(service, 'extension', { answers: parkingAnswers({ vehicleUse: 'permanently-used', evidence: 'by-post' }), permit });
    expect(reachablePages(follow('extension').following.form, used).map(({ id }) => id)).toEqual(['vehicle-evidence', 'period']);
    expect(missingKnown(follow('extension').following.form, follow('extension').begun)).toEqual([]);
    const { mainResidence: _gone, ...without } = follow('extension').begun;
    expect(missingKnown(follow('extension').following.form, without)).toEqual(['mainResidence']);
  });

  it.each([
    ['2028-01-31', '12', '2028-02-01', '2029-01-31'],
    ['2026-12-31', '6', '2027-01-01', '2027-06-30'],
    ['2027-02-28', '6', '2027-03-01', '2027-08-31'],
    ['2028-02-29', '12', '2028-03-01', '2029-02-28'],
    ['2028-02-28', '12', '2028-02-29', '2029-02-28'],
    ['2027-08-30', '6', '2027-08-31', '2028-02-29'],
    ['2026-08-30', '6', '2026-08-31', '2027-02-28'],
    ['2027-12-30', '24', '2027-12-31', '2029-12-30'],
  ])('an extension of one that ends on %s by %s months is valid from %s to %s', (validTo, months, from, to) => {
    expect(follow('extension', { months }, { ...permit, validTo: localDate(validTo) }).terms).toMatchObject({ subject: 'DN-LW 88', validFrom: from, validTo: to });
  });

  it('never leaves a gap and never overlaps, however often it is extended', () => {
    for (const start of ['2026-08-31', '2027-12-31', '2028-02-29', '2027-01-01']) {
      let followed: FollowedPermit = { ...permit, validFrom: localDate(start), validTo: lastDayOfMonths(localDate(start), 6) };
      for (const months of ['6', '12', '24', '6', '6', '12']) {
        const { terms } = follow('extension', { months }, followed);
        expect(daysBetween(followed.validTo, terms!.validFrom)).toBe(1);
        followed = terms!;
      }
    }
  });

  it('another plate is valid to the last day of the old permit', () => {
    expect(follow('vehicle-change', { plate: 'DN-XY 7', startsOn: '2027-05-10' }).terms).toMatchObject({ subject: 'DN-XY 7', validFrom: '2027-05-10', validTo: '2028-01-31' });
    expect(follow('vehicle-change', { plate: 'DN-XY 7', startsOn: '2028-02-01' }).terms).toBeUndefined();
    expect(follow('vehicle-change', { plate: 'DN-XY 7' }).terms).toBeUndefined();
  });

  it('stops whoever types the old plate', () => {
    const { following, begun } = follow('vehicle-change');
    expect(stopFor(following, { answers: { ...begun, plate: 'DN-LW 88' }, values, today }, 'vehicle')?.code).toBe('same-plate');
    expect(stopFor(following, { answers: { ...begun, plate: 'DN-XY 7' }, values, today })).toBeUndefined();
  });

  it('is open while the permit runs, the extension only near its end', () => {
    const open = (today: string) => openFollowUps(service, permit, { ...values, extensionDays: 56 }, localDate(today)).map(({ code }) => code);
    expect(open('2027-12-05')).toEqual(['vehicle-change']);
    expect(open('2027-12-06')).toEqual(['extension', 'vehicle-change']);
    expect(open('2028-01-31')).toEqual(['extension', 'vehicle-change']);
    expect(open('2028-02-01')).toEqual([]);
  });

  it('costs the price of the next period, or that of a change', () => {
    const cost = (code: string, change: Record<string, JsonValue>, more: SettingValues = {}) => {
      const { following, begun } = follow(code, change);
      return assessCase({ service: following, settings: [{ validFrom: localDate('2025-01-01'), values: { ...values, ...more } }], answers: { ...begun, ...change }, rulings: [grant], today: localDate('2027-12-20'), servedOn: localDate('2027-12-27'), lawPack: nordrheinWestfalen });
    };
    expect(cost('extension', { months: '24' })).toMatchObject({ total: eur(6140), lines: [{ params: { from: '2028-02-01', to: '2030-01-31' } }] });
    expect(cost('vehicle-change', { plate: 'DN-XY 7', startsOn: '2028-01-02' })).toMatchObject({ total: eur(0), dues: [] });
    expect(cost('vehicle-change', { plate: 'DN-XY 7', startsOn: '2028-01-02' }, { vehicleChangePrice: eur(1020) }).dues).toMatchObject([{ amount: eur(1020) }]);
  });

  it('is told of before the end, but not before it can be asked for', () => {
    const days = (changes: SettingValues) => reminderDays(service, { ...values, extensionDays: 56, reminderDays: 28, ...changes });
    expect([days({}), days({ reminderDays: 90 }), days({ reminderDays: 0 })]).toEqual([28, 56, undefined]);
  });

  it('is checked like a service: a text, a field or a setting that is missing is found', () => {
    const [extension, change] = service.followUps;
    const defects = (followUp: object, words = texts.de) => checkService({ ...service, followUps: [followUp, change] } as never, words as never).map(({ where, what }) => `${where}: ${what}`);
    expect(defects(extension)).toEqual([]);
    expect(defects({ ...extension, asks: { colour: {} } })).toContain('followUps.extension: no field colour');
    expect(defects({ ...extension, opensDaysBefore: 'weeks' })).toContain('followUps.extension: no setting weeks of type integer');
    expect(defects({ ...extension, code: 'other' })).toContain('followUps.other: no text for it');
  });
});
