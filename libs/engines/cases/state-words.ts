import type { ServiceTexts, StateTexts } from '#sdk/service';
import type { CaseState } from './domain/case-state.js';
import { commonStates } from './texts/de.js';

/** What a service says of a state, or what is said of it for every service. @throws when nobody has words for it: checkService finds that before it is published. */
export function stateWords(texts: ServiceTexts, state: CaseState): StateTexts {
  const words = state === 'awaiting-citizen' || state === 'withdrawn' ? commonStates[state] : texts.states?.[state];
  if (!words) throw new Error(`no words for ${state}`);
  return words;
}
