import { foldWords } from '#kernel';

/** Shorter beginnings would find half the town; longer ones add nothing. */
const SHORTEST = 3;
const LONGEST = 12;

const beginnings = (word: string): string[] => Array.from({ length: Math.max(1, Math.min(word.length, LONGEST) - SHORTEST + 1) }, (_, at) => word.slice(0, SHORTEST + at));

/** Who writes an umlaut as its plain letter finds it too. */
const spellings = (text: string): string[] => [...new Set([...foldWords(text), ...foldWords(text.replaceAll(/[äÄ]/g, 'a').replaceAll(/[öÖ]/g, 'o').replaceAll(/[üÜ]/g, 'u'))])];

/** What a case is found by: every beginning of every word, for names and plates alike. */
export function searchKeys(names: readonly string[], plates: readonly string[]): readonly string[] {
  const words = [...names.flatMap(spellings), ...plates.map((plate) => foldWords(plate).join(''))];
  return [...new Set(words.flatMap(beginnings))];
}

/** The keys that all have to fit what somebody typed; none when it is too short to search by. */
export function queryKeys(typed: string): readonly string[] {
  const words = foldWords(typed).slice(0, 5);
  const long = words.filter((word) => word.length >= SHORTEST);
  // A plate is typed in pieces: DN LW 88.
  const whole = /\d/.test(typed) || long.length === 0 ? [words.join('')].filter((word) => word.length >= SHORTEST) : long;
  return [...new Set(whole.map((word) => word.slice(0, LONGEST)))];
}
