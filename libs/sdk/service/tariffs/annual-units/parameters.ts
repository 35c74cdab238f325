import type { JsonValue } from '#sdk/form';
import type { SettingValues } from '../../settings.js';
import type { AnnualUnitsParameters, AnnualUnitsTariff } from './annual-units.js';

/** The parameters under the names that the service gave them; the values were checked against the service's settings when they were set. */
export function annualUnitsParameters(tariff: AnnualUnitsTariff, values: SettingValues): AnnualUnitsParameters {
  const entries = Object.entries(tariff.parameters).map(([parameter, setting]): [string, JsonValue | undefined] => [parameter, values[setting]]);
  return Object.fromEntries(entries) as unknown as AnnualUnitsParameters;
}
