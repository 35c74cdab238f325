import { inForce } from '#kernel';
import type { LocalDate } from '#kernel';
import { withDefaults } from './check-settings.js';
import type { ServiceDefinition } from './service-definition.js';
import type { DatedSettings, SettingValues } from './settings.js';

/** What a town has set for a service on a day, defaults included; undefined before its first entry. */
export function settingsOn(service: ServiceDefinition, settings: readonly DatedSettings[], day: LocalDate): SettingValues | undefined {
  const entry = inForce(settings, day);
  return entry === undefined ? undefined : withDefaults(service.settings ?? {}, entry.values);
}
