import { formatMoney } from '#kernel';
import type { Locale } from '#kernel';
import { fillTemplate } from '#sdk/form';
import type { JsonValue } from '#sdk/form';
import { followingTexts } from './follow-up.js';
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
export function lineText(texts: ServiceTexts, line: { readonly key: string; readonly params: { readonly [name: string]: JsonValue } }, locale: Locale = 'de'): LineText {
  const own = texts.lines?.[line.key] ?? { label: line.key };
  const values = shownValues(line.params, locale);
  return { label: fillTemplate(own.label, values), detail: fillTemplate(own.detail ?? '', values) };
}

export interface FeeRow {
  readonly label: string;
  readonly amount: string;
}

function rowsOf({ tariff }: Pick<OnlineService, 'tariff'>, texts: ServiceTexts, values: SettingValues, locale: Locale): readonly FeeRow[] {
  if (tariff === undefined) return [];
  return tariffKindOf(tariff).rows(tariff, values).map((row) => ({ label: lineText(texts, row, locale).label, amount: formatMoney(row.amount, locale) }));
}

/** The fee table of the service page, with the values of a town: also what follows a permit, where it has a price of its own. */
export const feeRows = (service: OnlineService, texts: ServiceTexts, values: SettingValues, locale: Locale = 'de'): readonly FeeRow[] => [
  ...rowsOf(service, texts, values, locale),
  ...(service.followUps ?? []).flatMap(({ code, ...own }) => rowsOf(own, followingTexts(texts, code), values, locale)),
];
