import { fillTemplate } from '#sdk/form';
import type { Answers } from '#sdk/form';
import type { StopDefinition } from './application-definition.js';
import { namedPlace, officeFor } from './places.js';
import type { ResponsibleOffice } from './places.js';
import type { OnlineService } from './service-definition.js';
import type { ServiceTexts, StopTexts } from './service-texts.js';
import type { SettingValues } from './settings.js';

export interface StopWords extends StopTexts {
  /** Id of the page where it can be corrected. */
  readonly page: string;
  /** Who is responsible instead, where the town knows it. */
  readonly office?: ResponsibleOffice;
}

/** What a stop is about. */
export interface StopMatter {
  readonly answers: Answers;
  readonly values: SettingValues;
  /** Days, hours and the office, for placeholders. */
  readonly words?: { readonly [name: string]: string };
}

/** What somebody reads who is stopped; `{place}` is the place as they have written it. Undefined without words: checkService finds that first. */
export function stopWords(service: OnlineService, texts: ServiceTexts, stop: StopDefinition, { answers, values, words: given = {} }: StopMatter): StopWords | undefined {
  const words = texts.stops?.[stop.code];
  if (words === undefined) return undefined;
  const place = namedPlace(service, answers);
  const filled = (text: string): string => fillTemplate(text, { ...given, place });
  const office = stop.responsible === undefined ? undefined : officeFor(values[stop.responsible], place);
  return { page: stop.page, title: filled(words.title), text: filled(words.text), alternatives: words.alternatives.map(filled), ...(office === undefined ? {} : { office }) };
}
