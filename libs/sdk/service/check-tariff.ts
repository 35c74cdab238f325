import type { ServiceDefect } from './service-defect.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts } from './service-texts.js';
import { tariffKindOf } from './tariffs/registry.js';

/** Parameters that the town can set, and words for every line. */
export function checkTariff({ tariff, settings }: OnlineService, texts: ServiceTexts): readonly ServiceDefect[] {
  if (tariff === undefined) return [];
  const unknown = Object.values(tariff.parameters).filter((setting) => settings[setting] === undefined);
  const silent = tariffKindOf(tariff).lineKeys.filter((key) => !texts.lines?.[key]?.label.trim());
  return [...unknown.map((setting) => ({ where: 'tariff', what: `no setting ${setting}` })), ...silent.map((name) => ({ where: 'lines', what: `no text for ${name}` }))];
}
