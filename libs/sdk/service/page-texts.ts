import { formatMoney } from '#kernel';
import { fillTemplate } from '#sdk/form';
import { isOnlineService } from './service-definition.js';
import type { ServiceDefinition } from './service-definition.js';
import type { PageOfService, ServiceTexts } from './service-texts.js';
import type { SettingValues } from './settings.js';
import { shownValues } from './show-values.js';
import { tariffKindOf } from './tariffs/registry.js';

/** `{from}`: the lowest amount that is due for something, out of the fee table. */
function lowestFee(service: ServiceDefinition, values: SettingValues): { readonly from?: string } {
  if (!isOnlineService(service) || service.tariff === undefined) return {};
  const first = tariffKindOf(service.tariff).rows(service.tariff, values)[0];
  return first === undefined ? {} : { from: formatMoney(first.amount) };
}

/**
 * The page of a service with the words and values of a town.
 * @param own what the town says differently: the name of its by-law, its own way to the counter.
 * @param extra further placeholders: `{town}`.
 */
export function pageOfService(
  service: ServiceDefinition,
  texts: ServiceTexts,
  values: SettingValues | undefined,
  own: Partial<PageOfService> = {},
  extra: { readonly [name: string]: string } = {},
): Required<PageOfService> {
  const shown = values === undefined ? extra : { ...shownValues(values), ...lowestFee(service, values), ...extra };
  const text = (key: TextKey): string => fillTemplate(own[key] ?? texts[key] ?? '', shown);
  const list = (key: ListKey): readonly string[] => (own[key] ?? texts[key] ?? []).map((entry) => fillTemplate(entry, shown));
  return {
    title: text('title'),
    deed: text('deed'),
    summary: text('summary'),
    feeText: text('feeText'),
    durationText: text('durationText'),
    processingText: text('processingText'),
    needs: list('needs'),
    whoMay: list('whoMay'),
    afterwards: list('afterwards'),
    otherWays: list('otherWays'),
    legalBasis: list('legalBasis'),
    keywords: list('keywords'),
  };
}

type ListKey = 'needs' | 'whoMay' | 'afterwards' | 'otherWays' | 'legalBasis' | 'keywords';
type TextKey = Exclude<keyof PageOfService, ListKey>;
