import type { JsonValue } from '#sdk/form';
import type { SettingDefinition, SettingIssue, SettingsDefinition, SettingValues } from './settings.js';
import { areaMistakes } from './check-areas.js';
import { electionMistakes } from './check-elections.js';
import { officeMistakes, placeMistakes } from './check-places.js';
import { SCALE_KINDS } from './tariffs/scale.js';

type Code = SettingIssue['code'];

const isRecord = (value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const one = (path: string, code: Code, expected: string): readonly SettingIssue[] => [{ path, code, expected }];

const quoted = (options: readonly string[]): string => options.map((option) => `"${option}"`).join(', ');

function checkMoney(path: string, value: JsonValue, min = 0): readonly SettingIssue[] {
  const right = '{ cents: 8400, currency: EUR }';
  if (!isRecord(value) || value['currency'] !== 'EUR' || !Number.isSafeInteger(value['cents']) || Object.keys(value).length !== 2) {
    return one(path, 'WRONG_TYPE', `an amount in integer cents: ${right}`);
  }
  return (value['cents'] as number) < min ? one(path, 'RANGE', `at least ${min} cents`) : [];
}

function checkInteger(
  path: string,
  value: JsonValue,
  { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number },
): readonly SettingIssue[] {
  if (!Number.isSafeInteger(value)) return one(path, 'WRONG_TYPE', 'an integer');
  return (value as number) < min || (value as number) > max ? one(path, 'RANGE', `an integer from ${min} to ${max}`) : [];
}

function checkOption(path: string, value: JsonValue, options: readonly string[]): readonly SettingIssue[] {
  return typeof value === 'string' && options.includes(value) ? [] : one(path, 'OPTION', `one of ${quoted(options)}`);
}

function checkChoices(path: string, value: JsonValue, keys: readonly string[], options: readonly string[]): readonly SettingIssue[] {
  if (!isRecord(value)) return one(path, 'WRONG_TYPE', `a record with keys out of ${quoted(keys)}`);
  return Object.entries(value).flatMap(([key, option]) =>
    keys.includes(key) ? checkOption(`${path}.${key}`, option, options) : one(`${path}.${key}`, 'UNKNOWN', `one of ${quoted(keys)}`),
  );
}

function checkDays(path: string, value: JsonValue): readonly SettingIssue[] {
  if (!Array.isArray(value) || value.length === 0 || 12 % value.length !== 0)
    return one(path, 'WRONG_TYPE', 'a list of 1, 2, 3, 4, 6 or 12 days as "MM-DD"');
  return value.flatMap((day: JsonValue, at) => {
    const real = typeof day === 'string' && /^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(day) && !Number.isNaN(Date.parse(`2027-${day}`));
    if (!real || new Date(`2027-${day}T00:00:00Z`).toISOString().slice(5, 10) !== day)
      return one(`${path}.${at}`, 'FORMAT', 'a day of every year as "MM-DD"');
    return at > 0 && day <= String(value[at - 1]) ? one(`${path}.${at}`, 'ORDER', 'a later day than the one before') : [];
  });
}

function checkPeriod(path: string, value: JsonValue): readonly SettingIssue[] {
  const units = isRecord(value) ? Object.entries(value) : [];
  const right =
    units.length === 1 &&
    units.every(([unit, count]) => ['months', 'weeks', 'days'].includes(unit) && Number.isSafeInteger(count) && Number(count) >= 0);
  return right ? [] : one(path, 'WRONG_TYPE', 'a period: { months: 1 }, { weeks: 2 } or { days: 10 }');
}

const centsOf = (value: JsonValue | undefined): number =>
  isRecord(value) && Number.isSafeInteger(value['cents']) ? Number(value['cents']) : Number.NaN;

function checkRates(path: string, rates: JsonValue | undefined): readonly SettingIssue[] {
  if (!Array.isArray(rates) || rates.length === 0) return one(path, 'WRONG_TYPE', 'a list of at least one amount');
  return rates.flatMap((rate: JsonValue, at) => [
    ...checkMoney(`${path}.${at}`, rate),
    ...(at > 0 && centsOf(rate) < centsOf(rates[at - 1]) ? one(`${path}.${at}`, 'ORDER', 'not lower than the rate before') : []),
  ]);
}

function checkScale(path: string, value: JsonValue): readonly SettingIssue[] {
  if (!isRecord(value)) return one(path, 'WRONG_TYPE', 'a scale: { kind: tiers, rates: [...] }');
  const extra = Object.keys(value).filter((key) => key !== 'kind' && key !== 'rates');
  return [
    ...checkOption(`${path}.kind`, value['kind'] ?? null, SCALE_KINDS),
    ...checkRates(`${path}.rates`, value['rates']),
    ...extra.flatMap((key) => one(`${path}.${key}`, 'UNKNOWN', 'kind and rates only')),
  ];
}

function checkPrices(path: string, value: JsonValue, keys: readonly string[]): readonly SettingIssue[] {
  const right = `a record of amounts by ${quoted(keys)}`;
  if (!isRecord(value) || Object.keys(value).length === 0) return one(path, 'WRONG_TYPE', right);
  return Object.entries(value).flatMap(([key, amount]) => (keys.includes(key) ? checkMoney(`${path}.${key}`, amount, 1) : one(`${path}.${key}`, 'UNKNOWN', right)));
}

function checkText(path: string, value: JsonValue, maxLength = 500): readonly SettingIssue[] {
  if (typeof value !== 'string' || value.trim() === '') return one(path, 'WRONG_TYPE', 'a text');
  return value.length > maxLength ? one(path, 'RANGE', `at most ${maxLength} characters`) : [];
}

function checkValue(path: string, setting: SettingDefinition, value: JsonValue): readonly SettingIssue[] {
  switch (setting.type) {
    case 'money':
      return checkMoney(path, value, setting.min);
    case 'integer':
      return checkInteger(path, value, setting);
    case 'boolean':
      return typeof value === 'boolean' ? [] : one(path, 'WRONG_TYPE', 'true or false');
    case 'text':
      return checkText(path, value, setting.maxLength);
    case 'choice':
      return checkOption(path, value, setting.options);
    case 'choices':
      return checkChoices(path, value, setting.keys, setting.options);
    case 'days-of-year':
      return checkDays(path, value);
    case 'period':
      return checkPeriod(path, value);
    case 'areas':
      return areaMistakes(value).map(({ at, expected }) => ({ path: [path, ...at].join('.'), code: 'FORMAT', expected }));
    case 'elections':
      return electionMistakes(value).map(({ at, expected }) => ({ path: [path, ...at].join('.'), code: 'FORMAT', expected }));
    case 'places':
      return placeMistakes(value).map(({ at, expected }) => ({ path: [path, ...at].join('.'), code: 'FORMAT', expected }));
    case 'offices':
      return officeMistakes(value).map(({ at, expected }) => ({ path: [path, ...at].join('.'), code: 'FORMAT', expected }));
    case 'prices':
      return checkPrices(path, value, setting.keys);
    case 'scale':
      return checkScale(path, value);
  }
}

/** Every mistake in a town's values, each with the path that leads to it; empty when they may be used. */
export function checkSettings(definition: SettingsDefinition, values: SettingValues): readonly SettingIssue[] {
  const missing = Object.entries(definition).filter(([key, setting]) => values[key] === undefined && setting.default === undefined);
  return [
    ...missing.flatMap(([key, setting]) => one(key, 'MISSING', setting.description)),
    ...Object.entries(values).flatMap(([key, value]) => {
      const setting = definition[key];
      return setting === undefined ? one(key, 'UNKNOWN', `one of ${quoted(Object.keys(definition))}`) : checkValue(key, setting, value);
    }),
  ];
}

/** The town's values with the defaults of what it left out. */
export function withDefaults(definition: SettingsDefinition, values: SettingValues): SettingValues {
  const defaults = Object.entries(definition).flatMap(([key, setting]) => (setting.default === undefined ? [] : [[key, setting.default] as const]));
  return { ...Object.fromEntries(defaults), ...values };
}
