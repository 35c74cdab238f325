import { formatMoney } from '#kernel';
import type { Locale } from '#kernel';
import { fillTemplate, placeholdersOf } from '#sdk/form';
import { withDefaults } from './check-settings.js';
import { isOnlineService } from './service-definition.js';
import type { ServiceDefinition } from './service-definition.js';
import type { PageOfService, ServiceTexts } from './service-texts.js';
import type { SettingValues } from './settings.js';
import { shownValues } from './show-values.js';
import { tariffKindOf } from './tariffs/registry.js';

/** `{from}`: the lowest amount that is due for something, out of the fee table. */
function lowestFee(service: ServiceDefinition, values: SettingValues, locale: Locale): { readonly from?: string } {
  if (!isOnlineService(service) || service.tariff === undefined) return {};
  const first = tariffKindOf(service.tariff).rows(service.tariff, values)[0];
  return first === undefined ? {} : { from: formatMoney(first.amount, locale) };
}

const isFilled = (text: string): boolean => placeholdersOf(text).length === 0;

/**
 * The page of a service with the words and values of a town. What needs a value that the town has not set (it only describes the service)
 * is left out: an entry of a list goes, a text is empty.
 * @param own what the town says differently: the name of its by-law, its own way to the counter.
 * @param extra further placeholders: `{town}`.
 */
export function pageOfService(
  service: ServiceDefinition,
  texts: ServiceTexts,
  values: SettingValues | undefined,
  own: Partial<PageOfService> = {},
  extra: { readonly [name: string]: string } = {},
  locale: Locale = 'de',
): Required<PageOfService> {
  const known = values ?? withDefaults(service.settings ?? {}, {});
  const shown = { ...shownValues(known, locale), ...(values === undefined ? {} : lowestFee(service, values, locale)), ...extra };
  const text = (key: TextKey): string => [fillTemplate(own[key] ?? texts[key] ?? '', shown)].find(isFilled) ?? '';
  const list = (key: ListKey): readonly string[] => (own[key] ?? texts[key] ?? []).map((entry) => fillTemplate(entry, shown)).filter(isFilled);
  return { ...textsOf(text), ...listsOf(list) };
}

const textsOf = (text: (key: TextKey) => string): { readonly [key in TextKey]: string } => ({
  title: text('title'),
  deed: text('deed'),
  summary: text('summary'),
  feeText: text('feeText'),
  durationText: text('durationText'),
  processingText: text('processingText'),
});

const listsOf = (list: (key: ListKey) => readonly string[]): { readonly [key in ListKey]: readonly string[] } => ({
  needs: list('needs'),
  whoMay: list('whoMay'),
  afterwards: list('afterwards'),
  otherWays: list('otherWays'),
  legalBasis: list('legalBasis'),
  keywords: list('keywords'),
});

type ListKey = 'needs' | 'whoMay' | 'afterwards' | 'otherWays' | 'legalBasis' | 'keywords';
type TextKey = Exclude<keyof PageOfService, ListKey>;
