import { localDate } from '#kernel';
import { lawPack as hessen } from '#law/hessen';
import { lawPack as nrw } from '#law/nordrhein-westfalen';
import { lawPack as saarland } from '#law/saarland';
import { lawPack as sachsen } from '#law/sachsen';
import { dayOfService, endOfRemedy, lastDayToFetch, openChannels, remedyFor, withdrawalDay } from '#sdk/law';
import type { Addressee, LawPack, Provision, Regime, ServingConsent } from '#sdk/law';

// Every date in these tables was worked out by hand on a calendar, none by this code.

type Row = readonly [why: string, pack: LawPack, regime: Regime, provided: string, served: string, remedyEnds: string];

const mailbox: readonly Row[] = [
  ['an ordinary week', nrw, 'VwVfG', '2027-01-04', '2027-01-08', '2027-02-08'],
  ['provided on a Saturday, the month ends on one', sachsen, 'VwVfG', '2027-01-02', '2027-01-06', '2027-02-08'],
  ['fourth day is Good Friday: read or not, it does not move', hessen, 'VwVfG', '2027-03-22', '2027-03-26', '2027-04-26'],
  ['fourth day is Good Friday: taxes move', hessen, 'AO', '2027-03-22', '2027-03-30', '2027-04-30'],
  ['fourth day is Easter Sunday', saarland, 'VwVfG', '2027-03-24', '2027-03-28', '2027-04-28'],
  ['fourth day is Easter Sunday: taxes move', saarland, 'AO', '2027-03-24', '2027-03-30', '2027-04-30'],
  ['the month ends on Corpus Christi', nrw, 'VwVfG', '2027-04-23', '2027-04-27', '2027-05-28'],
  ['the month ends on Corpus Christi', hessen, 'VwVfG', '2027-04-23', '2027-04-27', '2027-05-28'],
  ['Corpus Christi is a working day', sachsen, 'VwVfG', '2027-04-23', '2027-04-27', '2027-05-27'],
  ['fourth day is the day of repentance', sachsen, 'VwVfG', '2026-11-14', '2026-11-18', '2026-12-18'],
  ['fourth day is the day of repentance: taxes move', sachsen, 'AO', '2026-11-14', '2026-11-19', '2026-12-21'],
  ['fourth day is 15 August: taxes move', saarland, 'AO', '2028-08-11', '2028-08-16', '2028-09-18'],
  ['15 August is a working day', hessen, 'AO', '2028-08-11', '2028-08-15', '2028-09-15'],
  ['fourth day is Christmas: taxes move', nrw, 'AO', '2026-12-21', '2026-12-28', '2027-01-28'],
  ['fourth day is Christmas', nrw, 'VwVfG', '2026-12-21', '2026-12-25', '2027-01-25'],
  ['fourth day is New Year', sachsen, 'VwVfG', '2026-12-28', '2027-01-01', '2027-02-01'],
  ['fourth day is New Year, a Friday: taxes move', sachsen, 'AO', '2026-12-28', '2027-01-04', '2027-02-04'],
  ['a month from 31 January ends on 28 February, a Sunday', hessen, 'VwVfG', '2027-01-27', '2027-01-31', '2027-03-01'],
  ['a month from 31 January in a leap year', hessen, 'VwVfG', '2028-01-27', '2028-01-31', '2028-02-29'],
  ['provided on the last day of the old rule', saarland, 'VwVfG', '2024-12-31', '2025-01-03', '2025-02-03'],
  ['provided under the new rule', saarland, 'VwVfG', '2025-01-02', '2025-01-06', '2025-02-06'],
  ['fourth day is 1 November, a Wednesday: taxes move', nrw, 'AO', '2028-10-28', '2028-11-02', '2028-12-04'],
  ['1 November is a working day', hessen, 'AO', '2028-10-28', '2028-11-01', '2028-12-01'],
  ['fourth day is Reformation Day: taxes move', sachsen, 'AO', '2028-10-27', '2028-11-01', '2028-12-01'],
];

const provided = (notifiedOn: string, fetchedOn?: string): Provision => ({
  channel: 'own-portal',
  regime: 'VwVfG',
  notifiedOn: localDate(notifiedOn),
  fetchedOn: fetchedOn === undefined ? undefined : localDate(fetchedOn),
});

describe('service by the mailbox of the account', () => {
  it.each(mailbox)('%s', (_why, pack, regime, day, served, remedyEnds) => {
    const servedOn = dayOfService(pack, { channel: 'account-mailbox', regime, dispatchedOn: localDate(day) });
    expect(servedOn).toBe(served);
    expect(endOfRemedy(pack, remedyFor(pack, 'general', localDate(day)), servedOn)).toBe(remedyEnds);
  });
});

describe('a notice that waits on our own portal', () => {
  it.each<readonly [why: string, pack: LawPack, notified: string, lastDay: string, withdrawn: string]>([
    ['an ordinary week', nrw, '2027-01-04', '2027-01-14', '2027-01-15'],
    ['the tenth day is a Saturday', hessen, '2027-01-06', '2027-01-18', '2027-01-19'],
    ['the tenth day is a Sunday', saarland, '2027-01-07', '2027-01-18', '2027-01-19'],
    ['the tenth day is Good Friday', sachsen, '2027-03-16', '2027-03-30', '2027-03-31'],
    ['the tenth day is Easter Monday', nrw, '2027-03-19', '2027-03-30', '2027-03-31'],
    ['the tenth day is Corpus Christi', nrw, '2027-05-17', '2027-05-28', '2027-05-29'],
    ['Corpus Christi is a working day', sachsen, '2027-05-17', '2027-05-27', '2027-05-28'],
    ['the tenth day is 15 August', saarland, '2028-08-05', '2028-08-16', '2028-08-17'],
    ['15 August is a working day', hessen, '2028-08-05', '2028-08-15', '2028-08-16'],
    ['the tenth day is Reformation Day', sachsen, '2028-10-21', '2028-11-01', '2028-11-02'],
    ['the tenth day is 1 November', nrw, '2028-10-22', '2028-11-02', '2028-11-03'],
    ['the tenth day is the day of repentance', sachsen, '2027-11-07', '2027-11-18', '2027-11-19'],
    ['17 November is a working day', hessen, '2027-11-07', '2027-11-17', '2027-11-18'],
    ['the tenth day is Christmas, before a weekend', nrw, '2026-12-15', '2026-12-28', '2026-12-29'],
    ['the tenth day is New Year, before a weekend', saarland, '2026-12-22', '2027-01-04', '2027-01-05'],
    ['the tenth day is 29 February', hessen, '2028-02-19', '2028-02-29', '2028-03-01'],
    ['a year without 29 February', hessen, '2027-02-19', '2027-03-01', '2027-03-02'],
  ])('is withdrawn when nobody fetches it: %s', (_why, pack, notified, lastDay, withdrawn) => {
    expect(lastDayToFetch(pack, provided(notified))).toBe(lastDay);
    expect(withdrawalDay(pack, provided(notified))).toBe(withdrawn);
    expect(dayOfService(pack, provided(notified))).toBeUndefined();
    expect(dayOfService(pack, provided(notified, withdrawn))).toBeUndefined();
    expect(dayOfService(pack, provided(notified, lastDay))).toBe(withdrawn);
  });

  it.each<readonly [why: string, pack: LawPack, notified: string, fetched: string, served: string, remedyEnds: string]>([
    ['fetched at once', nrw, '2027-01-04', '2027-01-04', '2027-01-05', '2027-02-05'],
    ['fetched on a Friday: Saturday counts', hessen, '2027-01-04', '2027-01-08', '2027-01-09', '2027-02-09'],
    ['fetched before Good Friday', saarland, '2027-03-22', '2027-03-25', '2027-03-26', '2027-04-26'],
    ['fetched on Easter Saturday', sachsen, '2027-03-22', '2027-03-27', '2027-03-28', '2027-04-28'],
    ['fetched on New Year’s Eve', nrw, '2026-12-28', '2026-12-31', '2027-01-01', '2027-02-01'],
    ['fetched on the last day, which had moved', sachsen, '2027-01-07', '2027-01-18', '2027-01-19', '2027-02-19'],
    ['the month ends on 28 February, a Sunday', hessen, '2027-01-25', '2027-01-30', '2027-01-31', '2027-03-01'],
    ['the month ends on 15 August, a Tuesday', saarland, '2028-07-10', '2028-07-14', '2028-07-15', '2028-08-16'],
    ['15 August is a working day', hessen, '2028-07-10', '2028-07-14', '2028-07-15', '2028-08-15'],
    ['the month ends on Corpus Christi', nrw, '2027-04-23', '2027-04-26', '2027-04-27', '2027-05-28'],
    ['Corpus Christi is a working day', sachsen, '2027-04-23', '2027-04-26', '2027-04-27', '2027-05-27'],
    ['the month ends on 1 November', nrw, '2028-09-27', '2028-09-30', '2028-10-01', '2028-11-02'],
    ['1 November is a working day', sachsen, '2028-09-27', '2028-09-30', '2028-10-01', '2028-11-01'],
  ])('is served on the day after it was fetched: %s', (_why, pack, notified, fetched, served, remedyEnds) => {
    const servedOn = dayOfService(pack, provided(notified, fetched));
    expect(servedOn).toBe(served);
    expect(endOfRemedy(pack, remedyFor(pack, 'general', localDate(notified)), servedOn!)).toBe(remedyEnds);
  });

  it('does not exist under the fiscal code', () => {
    expect(() => withdrawalDay(nrw, { ...provided('2027-01-04'), regime: 'AO' })).toThrow(RangeError);
  });

  it('does not exist before the law of the Land opened it', () => {
    expect(() => dayOfService(nrw, provided('2024-12-31', '2024-12-31'))).toThrow(RangeError);
    expect(dayOfService(sachsen, provided('2024-12-31', '2024-12-31'))).toBe('2025-01-01');
  });
});

describe('channels that are open', () => {
  const on = localDate('2027-01-04');
  const anna: Addressee = { mailbox: false, login: false, consents: [] };
  const says = (channel: ServingConsent['channel'], given: boolean, validFrom = '2026-12-01'): ServingConsent => ({ channel, given, validFrom: localDate(validFrom) });

  it.each([nrw, saarland, hessen, sachsen])('the letter alone, for whoever has no account, in $land', (pack) => {
    expect(openChannels(pack, 'VwVfG', anna, on)).toEqual(['post']);
    expect(openChannels(pack, 'AO', anna, on)).toEqual(['post']);
  });

  it('the mailbox of the account, unless its owner excluded it', () => {
    const withAccount = { ...anna, mailbox: true };
    expect(openChannels(hessen, 'AO', withAccount, on)).toEqual(['post', 'account-mailbox']);
    expect(openChannels(hessen, 'AO', { ...withAccount, consents: [says('account-mailbox', false)] }, on)).toEqual(['post']);
  });

  it('our portal only with login and consent, and never for taxes', () => {
    const willing = { ...anna, login: true, consents: [says('own-portal', true)] };
    expect(openChannels(sachsen, 'VwVfG', willing, on)).toEqual(['post', 'own-portal']);
    expect(openChannels(sachsen, 'AO', willing, on)).toEqual(['post']);
    expect(openChannels(sachsen, 'VwVfG', { ...willing, login: false }, on)).toEqual(['post']);
    expect(openChannels(sachsen, 'VwVfG', { ...willing, consents: [] }, on)).toEqual(['post']);
  });

  it('as the latest word says, not one that begins later', () => {
    const words = [says('own-portal', true, '2026-01-01'), says('own-portal', false, '2027-01-04'), says('own-portal', true, '2027-01-05')];
    const open = (day: string) => openChannels(nrw, 'VwVfG', { ...anna, login: true, consents: words }, localDate(day)).includes('own-portal');
    expect([open('2027-01-03'), open('2027-01-04'), open('2027-01-05')]).toEqual([true, false, true]);
  });
});
