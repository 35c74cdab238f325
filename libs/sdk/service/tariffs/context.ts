import type { LocalDate } from '#kernel';
import type { LawPack } from '#sdk/law';
import type { SettingValues } from '../settings.js';

/** What a tariff is computed with besides the answers. */
export interface TariffContext {
  /** The town's values in force for a year; undefined where there are none. */
  readonly valuesOf: (year: number) => SettingValues | undefined;
  /** The town's values in force on a day. */
  readonly valuesOn: (day: LocalDate) => SettingValues | undefined;
  readonly today: LocalDate;
  readonly taxYear: number;
  readonly servedOn: LocalDate;
  readonly lawPack: LawPack;
  /** The effect of the ruling on an instance; `none` without one. */
  readonly effectOf: (ruling: string, index: number) => string;
}
