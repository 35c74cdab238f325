import { holds } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { StopDefinition } from './application-definition.js';
import { scopeOf } from './areas.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/**
 * The first stop that holds.
 * @param page only those of this page; all when not given.
 */
export function stopFor(service: OnlineService, answers: Answers, values: SettingValues, page?: string): StopDefinition | undefined {
  const scope = scopeOf(service, answers, values);
  return service.stops?.find((stop) => (page === undefined || stop.page === page) && holds(stop.when, scope));
}
