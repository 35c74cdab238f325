import { localDate } from '#kernel';
import {
  CIVIL_STATUS_REMEDY, CIVIL_STATUS_REMEDY_TEXTS, ELECTION_REMEDY, ELECTION_REMEDY_TEXTS, FEDERAL_ELECTIONS, FEDERAL_HOLIDAYS, FEDERAL_HOLIDAY_NAMES, FISCAL_CODE_SERVING, accountMailboxServing, defineLawPack, landElections, objectionRemedies, ownPortalServing,
} from '#sdk/law';
import { holidayNames, remedyTexts } from './texts/de.js';

export const lawPack = defineLawPack({
  land: 'sachsen',
  name: 'Sachsen',
  holidays: [
    ...FEDERAL_HOLIDAYS,
    { code: 'reformation-day', on: { month: 10, day: 31 } },
    { code: 'repentance-day', on: { weekday: 3, before: { month: 11, day: 23 } } },
  ],
  serving: [
    ...FISCAL_CODE_SERVING,
    { validFrom: localDate('1977-01-01'), channel: 'post', regime: 'VwVfG', days: 3, movesToWorkingDay: false, source: 'SächsVwVfZG section 1, VwVfG section 41(2)' },
    { validFrom: localDate('2025-01-01'), channel: 'post', regime: 'VwVfG', days: 4, movesToWorkingDay: false, source: 'SächsVwVfZG section 1, VwVfG section 41(2)' },
    ...accountMailboxServing('2025-01-01'),
    ownPortalServing('2017-01-01', 'SächsVwVfZG section 1, VwVfG section 41(2a)'),
  ],
  remedies: [...objectionRemedies('1990-10-03'), ELECTION_REMEDY, CIVIL_STATUS_REMEDY],
  elections: [...FEDERAL_ELECTIONS, ...landElections({ validFrom: '2020-01-01', until: '16:00', source: 'LWO, KomWO section 13' })],
  remedyTexts: { ...remedyTexts, ...ELECTION_REMEDY_TEXTS, ...CIVIL_STATUS_REMEDY_TEXTS },
  holidayNames: { ...FEDERAL_HOLIDAY_NAMES, ...holidayNames },
});
