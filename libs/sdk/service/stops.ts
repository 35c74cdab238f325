import type { LocalDate } from '#kernel';
import { parseLocalDate } from '#kernel';
import { evaluate, holds, resolveDay } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { DayOutside, StopDefinition } from './application-definition.js';
import { scopeOf } from './areas.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';
import type { WindowState } from './windows.js';

/** What stops look at. */
export interface StopScope {
  readonly answers: Answers;
  readonly values: SettingValues;
  readonly today: LocalDate;
  /** How the window of these answers stands now; for services that have windows. */
  readonly window?: WindowState | undefined;
}

function isOutside({ answer, before, after }: DayOutside, scope: Answers, today: LocalDate): boolean {
  const day = parseLocalDate(String(evaluate(answer, scope) ?? ''));
  if (day === undefined) return false;
  return (before !== undefined && day < resolveDay(before, today)) || (after !== undefined && day > resolveDay(after, today));
}

/**
 * The first stop that holds.
 * @param page only those of this page; all when not given.
 */
export function stopFor(service: OnlineService, { answers, values, today, window }: StopScope, page?: string): StopDefinition | undefined {
  const scope = scopeOf(service, answers, values, { window: window ?? null });
  const stops = ({ when, day }: StopDefinition): boolean => holds(when, scope) && (day === undefined || isOutside(day, scope, today));
  return service.stops?.find((stop) => (page === undefined || stop.page === page) && stops(stop));
}
