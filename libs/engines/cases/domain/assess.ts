import type { LocalDate } from '#kernel';
import { addDays, yearOf } from '#kernel';
import { dayOfService, nextWorkingDay } from '#sdk/law';
import type { LawPack } from '#sdk/law';
import { assessCase } from '#sdk/service';
import type { Assessment, CaseToAssess } from '#sdk/service';

/** When a notice that is made on this day will be served: it goes to the post on the next working day. */
export function expectedService(lawPack: LawPack, regime: 'AO' | 'VwVfG', today: LocalDate): LocalDate {
  const dispatchedOn = nextWorkingDay(lawPack, addDays(today, 1));
  return dayOfService(lawPack, { channel: 'post', regime, dispatchedOn });
}

/** The assessment of the current year; when nothing is due in it yet (liability begins in January), that of the next. */
export function assessNow(input: Omit<CaseToAssess, 'servedOn' | 'taxYear'>): Assessment {
  const servedOn = expectedService(input.lawPack, input.service.outcome.regime, input.today);
  const year = yearOf(input.today);
  const current = assessCase({ ...input, servedOn, taxYear: year });
  return current.lines.length > 0 ? current : assessCase({ ...input, servedOn, taxYear: year + 1 });
}
