import { parseLocalDate } from '#kernel';
import type { LocalDate } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import { areaOf } from './areas.js';
import type { Area } from './areas.js';
import { lastDayOfMonths } from './last-day-of-months.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/** What a permit will say. */
export interface PermitTerms {
  readonly subject: string;
  readonly area?: Area;
  readonly validFrom: LocalDate;
  /** The last day. */
  readonly validTo: LocalDate;
}

/** What is applied for; undefined for a service without permits and for answers that do not say it yet. */
export function permitTerms(service: OnlineService, answers: Answers, values: SettingValues): PermitTerms | undefined {
  if (service.permit === undefined) return undefined;
  const { subject: about, from, months = null, to = null } = service.permit;
  const told = (rule: JsonValue): string => String(evaluate(rule, answers) ?? '');
  const [subject, validFrom] = [told(about), parseLocalDate(told(from))];
  const validTo = parseLocalDate(told(to)) ?? lastDayAfter(validFrom, Number(told(months)));
  if (!subject || validFrom === undefined || validTo === undefined || validTo < validFrom) return undefined;
  const area = areaOf(service, answers, values);
  return { subject, validFrom, validTo, ...(area === undefined ? {} : { area }) };
}

const lastDayAfter = (from: LocalDate | undefined, months: number): LocalDate | undefined =>
  from === undefined || !Number.isInteger(months) || months < 1 ? undefined : lastDayOfMonths(from, months);
