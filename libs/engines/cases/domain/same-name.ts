import { foldWords } from '#kernel';

const TITLES = new Set(['dr', 'prof', 'dipl', 'ing', 'phil', 'med', 'jur', 'von', 'van', 'de', 'zu', 'der']);

const parts = (name: string): string => foldWords(name).filter((word) => !TITLES.has(word)).toSorted().join(' ');

/** Whether two names are the same to a colleague's eye, whatever the order, the titles and the marks. */
export const sameName = (one: string, other: string): boolean => parts(one) !== '' && parts(one) === parts(other);
