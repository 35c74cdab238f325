import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

/** How many days before its end the holder of a permit is reminded: as the town has set, but not before it can be extended. Undefined where nobody is. */
export function reminderDays({ permit, followUps = [] }: OnlineService, values: SettingValues): number | undefined {
  const days = permit?.remindDaysBefore === undefined ? 0 : Number(values[permit.remindDaysBefore] ?? 0);
  const opens = followUps.flatMap(({ former, opensDaysBefore }) => (former === 'runs-out' && opensDaysBefore !== undefined ? [Number(values[opensDaysBefore] ?? 0)] : []));
  const soonest = Math.min(days, ...opens);
  return soonest > 0 ? soonest : undefined;
}
