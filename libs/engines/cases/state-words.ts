import type { ServiceTexts, StateTexts } from '#sdk/service';
import type { CaseState } from './domain/case-state.js';

/** What a service says of a state. @throws when it has no words for it: checkService finds that before it is published. */
export function stateWords(texts: ServiceTexts, state: CaseState): StateTexts {
  const words = texts.states?.[state];
  if (!words) throw new Error(`no words for ${state}`);
  return words;
}
