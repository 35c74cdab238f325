import { localDate } from '#kernel';
import {
  CIVIL_STATUS_REMEDY, CIVIL_STATUS_REMEDY_TEXTS, ELECTION_REMEDY, ELECTION_REMEDY_TEXTS, FEDERAL_ELECTIONS, FEDERAL_HOLIDAYS, FEDERAL_HOLIDAY_NAMES, FISCAL_CODE_SERVING, accountMailboxServing, defineLawPack, landElections, ownPortalServing,
} from '#sdk/law';
import { holidayNames, remedyTexts } from './texts/de.js';

export const lawPack = defineLawPack({
  land: 'nordrhein-westfalen',
  name: 'Nordrhein-Westfalen',
  holidays: [
    ...FEDERAL_HOLIDAYS,
    { code: 'corpus-christi', on: { easter: 60 } },
    { code: 'all-saints', on: { month: 11, day: 1 } },
    { code: 'reformation-day', on: { month: 10, day: 31 }, fromYear: 2017, toYear: 2017 },
  ],
  serving: [
    ...FISCAL_CODE_SERVING,
    { validFrom: localDate('1977-01-01'), channel: 'post', regime: 'VwVfG', days: 3, movesToWorkingDay: false, source: 'VwVfG NRW section 41(2)' },
    { validFrom: localDate('2025-01-01'), channel: 'post', regime: 'VwVfG', days: 4, movesToWorkingDay: false, source: 'VwVfG NRW section 41(2)' },
    ...accountMailboxServing('2025-01-01'),
    ownPortalServing('2025-01-01', 'VwVfG NRW section 41(2a)'),
  ],
  // No objection procedure since 2007 (JustG NRW section 110): the court at once.
  remedies: [
    {
      validFrom: localDate('2007-11-01'),
      fieldOfLaw: 'municipal-charges',
      kind: 'action',
      period: { months: 1 },
      suspends: false,
      text: 'action-charges',
      source: 'VwGO sections 74(1), 80(2) no. 1; JustG NRW section 110',
    },
    {
      validFrom: localDate('2007-11-01'),
      fieldOfLaw: 'general',
      kind: 'action',
      period: { months: 1 },
      suspends: true,
      text: 'action',
      source: 'VwGO section 74(1); JustG NRW section 110',
    },
    ELECTION_REMEDY,
    CIVIL_STATUS_REMEDY,
  ],
  elections: [...FEDERAL_ELECTIONS, ...landElections({ validFrom: '2020-01-01', until: '16:00', source: 'LWahlO section 17, KWahlO' })],
  remedyTexts: { ...remedyTexts, ...ELECTION_REMEDY_TEXTS, ...CIVIL_STATUS_REMEDY_TEXTS },
  holidayNames: { ...FEDERAL_HOLIDAY_NAMES, ...holidayNames },
});
