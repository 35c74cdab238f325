/** First letter as German lists file it: Ä under A, digits together. */
function letterOf(title: string): string {
  const first = title.normalize('NFD').charAt(0).toUpperCase();
  return /[A-Z]/.test(first) ? first : '0–9';
}

/** Services under their letters; their order is the gateway's. */
export function byLetter<T extends { readonly title: string }>(services: readonly T[]): { readonly letter: string; readonly entries: readonly T[] }[] {
  const groups = Map.groupBy(services, (service) => letterOf(service.title));
  return [...groups].map(([letter, entries]) => ({ letter, entries })).toSorted((a, b) => a.letter.localeCompare(b.letter, 'de'));
}
