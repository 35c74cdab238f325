import { berlinDate } from '#kernel';
import type { LocalDate, Locale } from '#kernel';
import { tailorForm } from '#sdk/form';
import type { FormDefinition, TownOption } from '#sdk/form';
import { electionsOf } from './elections.js';
import type { OnlineService } from './service-definition.js';
import { windowWords } from './window-words.js';
import { lastMoment } from './windows.js';
import type { Ground } from './windows.js';

/** The elections as options of the form on a day: those that have begun and are not over. */
function electionOptions(service: OnlineService, { values, law }: Ground, day: LocalDate, locale: Locale): readonly TownOption[] {
  const current = electionsOf(service, values).filter((election) => election.opensOn <= day && day <= berlinDate(lastMoment(law, election)));
  return current.map((election) => ({ key: election.code, words: windowWords(law, election, locale) }));
}

/**
 * The form as this town offers it on a day: options that its settings leave out are gone, its elections are options.
 * Conditions may also ask `settings.electionsWithRunOff`: codes of the elections that can have one.
 */
export function tailoredForm(service: OnlineService, ground: Ground, day: LocalDate, locale: Locale = 'de'): FormDefinition {
  const { window, form } = service;
  if (window === undefined) return tailorForm(form, ground.values);
  const electionsWithRunOff = electionsOf(service, ground.values).flatMap(({ code, runOff }) => (runOff === undefined ? [] : [code]));
  return tailorForm(form, { ...ground.values, electionsWithRunOff }, { [window.setting]: electionOptions(service, ground, day, locale) });
}
