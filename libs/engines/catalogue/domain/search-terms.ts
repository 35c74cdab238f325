import { foldWords } from '#kernel';

/** Words that say nothing about what somebody wants. */
const STOP_WORDS = new Set(
  ('ich wir mein meine meinen meinem meiner unser ein eine einen einem einer der die das den dem des fuer zu zum zur im in am an auf bei von vom mit und oder ' +
    'moechte will muss kann wie wo was wann bitte neu neuen neue neuer neues es ist sind habe hab haben brauche brauchen machen lassen stadt amt ' +
    'i my our a the to for of at on by with and or how do does where what when is are can could would like need want get have please new apply town city office').split(' '),
);

/** The words of a query that count; all of them when nothing else is left. */
export function queryWords(query: string): string[] {
  const words = foldWords(query.slice(0, 200)).slice(0, 12);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}

/** A word of a service with its weight: the deed and the title count more than what is said in passing. */
export interface SearchTerm {
  readonly word: string;
  readonly weight: number;
}

export function termsOf(parts: readonly { readonly text: string; readonly weight: number }[]): SearchTerm[] {
  const best = new Map<string, number>();
  for (const { text, weight } of parts) {
    for (const word of foldWords(text)) if (!STOP_WORDS.has(word)) best.set(word, Math.max(best.get(word) ?? 0, weight));
  }
  return [...best].map(([word, weight]) => ({ word, weight }));
}
