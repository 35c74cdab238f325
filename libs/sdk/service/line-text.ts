import { formatMoney } from '#kernel';
import { fillTemplate } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import type { ServiceTexts } from './service-texts.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';
import { shownValues } from './show-values.js';
import { tariffKindOf } from './tariffs/registry.js';

export interface LineText {
  readonly label: string;
  readonly detail: string;
}

/** A line of an assessment in words; a key without words shows itself, and the contract of services finds it. */
export function lineText(texts: ServiceTexts, line: { readonly key: string; readonly params: { readonly [name: string]: JsonValue } }): LineText {
  const own = texts.lines?.[line.key] ?? { label: line.key };
  const values = shownValues(line.params);
  return { label: fillTemplate(own.label, values), detail: fillTemplate(own.detail ?? '', values) };
}

export interface FeeRow {
  readonly label: string;
  readonly amount: string;
}

/** The fee table of the service page, with the values of a town. */
export function feeRows(service: OnlineService, texts: ServiceTexts, values: SettingValues): readonly FeeRow[] {
  if (service.tariff === undefined) return [];
  return tariffKindOf(service.tariff)
    .rows(service.tariff, values)
    .map((row) => ({ label: lineText(texts, row).label, amount: formatMoney(row.amount) }));
}
