import { parseLocalDate } from '#kernel';
import type { LocalDate } from '#kernel';
import { evaluate } from '#sdk/form';
import type { Answers } from '#sdk/form';
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
  const [subject, from, months] = [service.permit.subject, service.permit.from, service.permit.months].map((rule) => String(evaluate(rule, answers) ?? ''));
  const validFrom = parseLocalDate(from ?? '');
  const count = Number(months);
  if (!subject || validFrom === undefined || !Number.isInteger(count) || count < 1) return undefined;
  const area = areaOf(service, answers, values);
  return { subject, validFrom, validTo: lastDayOfMonths(validFrom, count), ...(area === undefined ? {} : { area }) };
}
