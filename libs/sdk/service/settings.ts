import type { Dated } from '#kernel';
import type { JsonValue } from '#sdk/form';

interface SettingBase {
  /** What the value decides and in which unit, in English, for authors of tenant folders. German words for admins are in the texts. */
  readonly description: string;
  /** A setting without default has to be given by every town that offers the service online. */
  readonly default?: JsonValue;
}

/** One thing that a town may set. */
export type SettingDefinition = SettingBase &
  (
    | { readonly type: 'money'; readonly min?: number }
    | { readonly type: 'integer'; readonly min?: number; readonly max?: number }
    | { readonly type: 'boolean' }
    | { readonly type: 'text'; readonly maxLength?: number }
    /** One of `options`. */
    | { readonly type: 'choice'; readonly options: readonly string[] }
    /** A record: which `keys` the town has, each with one of `options`. */
    | { readonly type: 'choices'; readonly keys: readonly string[]; readonly options: readonly string[] }
    /** Days of every year, ascending, as `MM-DD`. */
    | { readonly type: 'days-of-year' }
    /** A calendar period `{ months }`, `{ weeks }` or `{ days }`. */
    | { readonly type: 'period' }
    /** Parts of town by street and house number, see `Area`. */
    | { readonly type: 'areas' }
    /** Elections with their days, see `Election`. */
    | { readonly type: 'elections' }
    /** Names of places, former ones too. */
    | { readonly type: 'places' }
    /** Offices elsewhere that are responsible, see `ResponsibleOffice`. */
    | { readonly type: 'offices' }
    /** An amount for each of `keys` that the town has. */
    | { readonly type: 'prices'; readonly keys: readonly string[] }
    /** How a price grows with the number: `{ kind, ... }`, see `tariffs/scales`. */
    | { readonly type: 'scale' }
  );

export interface SettingsDefinition {
  readonly [key: string]: SettingDefinition;
}

/** Values of a town, by setting key. */
export interface SettingValues {
  readonly [key: string]: JsonValue;
}

/** What a town set and from which day: one entry per by-law. */
export interface DatedSettings extends Dated {
  readonly values: SettingValues;
}

/** A mistake in a town's values; `path` leads to it (`dueDays.1`). */
export interface SettingIssue {
  readonly path: string;
  readonly code: 'MISSING' | 'UNKNOWN' | 'WRONG_TYPE' | 'OPTION' | 'RANGE' | 'FORMAT' | 'ORDER';
  /** What would be right, for the message of `tenant check`. */
  readonly expected: string;
}
