import { localDate } from '#kernel';
import { FEDERAL_HOLIDAYS, FEDERAL_HOLIDAY_NAMES, FISCAL_CODE_SERVING, accountMailboxServing, defineLawPack, objectionRemedies, ownPortalServing } from '#sdk/law';
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
  remedies: objectionRemedies('1990-10-03'),
  remedyTexts,
  holidayNames: { ...FEDERAL_HOLIDAY_NAMES, ...holidayNames },
});
