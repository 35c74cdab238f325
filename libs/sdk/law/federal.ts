import { localDate } from '#kernel';
import type { HolidayRule, Regime, RemedyRule, ServingRule } from './law-pack.js';
import { federalHolidayNames } from './texts/de.js';

/** The nine holidays that every Land keeps: each pack takes them in and adds its own. */
export const FEDERAL_HOLIDAYS: readonly HolidayRule[] = [
  { code: 'new-year', on: { month: 1, day: 1 } },
  { code: 'good-friday', on: { easter: -2 } },
  { code: 'easter-monday', on: { easter: 1 } },
  { code: 'labour-day', on: { month: 5, day: 1 } },
  { code: 'ascension', on: { easter: 39 } },
  { code: 'whit-monday', on: { easter: 50 } },
  { code: 'german-unity', on: { month: 10, day: 3 }, fromYear: 1990 },
  { code: 'christmas-day', on: { month: 12, day: 25 } },
  { code: 'boxing-day', on: { month: 12, day: 26 } },
];

export const FEDERAL_HOLIDAY_NAMES: { readonly [code: string]: string } = federalHolidayNames;

/** Service by post under the fiscal code: the third, since 2025 the fourth day after posting, moved off non-working days. */
export const FISCAL_CODE_SERVING: readonly ServingRule[] = [
  {
    validFrom: localDate('1977-01-01'),
    channel: 'post',
    regime: 'AO',
    days: 3,
    movesToWorkingDay: true,
    source: 'AO section 122(2) no. 1, section 108(3)',
  },
  {
    validFrom: localDate('2025-01-01'),
    channel: 'post',
    regime: 'AO',
    days: 4,
    movesToWorkingDay: true,
    source: 'AO section 122(2) no. 1, section 108(3)',
  },
];

const mailboxRule = (validFrom: string, regime: Regime, days: number): ServingRule => ({
  validFrom: localDate(validFrom),
  channel: 'account-mailbox',
  regime,
  days,
  // The fiscal code moves every such day; the law of administrative procedure moves none.
  movesToWorkingDay: regime === 'AO',
  source: regime === 'AO' ? 'OZG section 9, AO section 108(3)' : 'OZG section 9',
});

/**
 * Service by provision in the mailbox of the citizen account, read or not.
 * @param fourDaysFrom the day from which the Land counts four days instead of three.
 */
export const accountMailboxServing = (fourDaysFrom: string): readonly ServingRule[] => [
  mailboxRule('2020-12-10', 'AO', 3),
  mailboxRule('2020-12-10', 'VwVfG', 3),
  mailboxRule(fourDaysFrom, 'AO', 4),
  mailboxRule(fourDaysFrom, 'VwVfG', 4),
];

/** Service by fetching from our own portal: ten days to fetch it, served on the day after. Not under the fiscal code. */
export const ownPortalServing = (validFrom: string, source: string): ServingRule => ({
  validFrom: localDate(validFrom),
  channel: 'own-portal',
  regime: 'VwVfG',
  days: 1,
  fetchWithinDays: 10,
  fetchEndMoves: true,
  source,
});

/**
 * The objection of the federal code of administrative courts, for a Land that keeps it: one month; against a public charge it does not suspend.
 * @param validFrom the day from which the code applies in the Land.
 */
export const objectionRemedies = (validFrom: string): readonly RemedyRule[] => [
  {
    validFrom: localDate(validFrom),
    fieldOfLaw: 'municipal-charges',
    kind: 'objection',
    period: { months: 1 },
    suspends: false,
    text: 'objection-charges',
    source: 'VwGO sections 68, 70(1), 80(2) no. 1',
  },
  {
    validFrom: localDate(validFrom),
    fieldOfLaw: 'general',
    kind: 'objection',
    period: { months: 1 },
    suspends: true,
    text: 'objection',
    source: 'VwGO sections 68, 70(1)',
  },
];
