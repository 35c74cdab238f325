import type { Locale } from '#kernel';
import { formatDate } from '#sdk/form';
import type { ServiceTexts, StateTexts } from '#sdk/service';
import type { CaseState } from '../domain/case-state.js';
import type { CaseRow } from '../store/case.entity.js';
import { wordsIn } from '../texts/words-in.js';

/** What a service says of a state, or what is said of it for every service. @throws when nobody has words for it: checkService finds that before it is published. */
export function stateWords(texts: ServiceTexts, state: CaseState | 'posted', locale: Locale = 'de'): StateTexts {
  const words = state === 'awaiting-citizen' || state === 'withdrawn' ? wordsIn(locale).states[state] : texts.states?.[state];
  if (!words) throw new Error(`no words for ${state}`);
  return words;
}

/** The same for a case as it is: one whose paper was posted says so, with the day. */
export function caseWords(texts: ServiceTexts, { state, postedOn }: Pick<CaseRow, 'state' | 'postedOn'>, locale: Locale = 'de'): StateTexts {
  if (postedOn === null) return stateWords(texts, state, locale);
  const words = stateWords(texts, 'posted', locale);
  return { ...words, text: wordsIn(locale).posted(words.text, formatDate(postedOn, locale)) };
}
