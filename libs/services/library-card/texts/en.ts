import type { DescribedBriefly } from '#sdk/service';

export const en: DescribedBriefly = {
  title: 'Library card',
  deed: 'Get a library card',
  summary: 'Borrow books, films, games and e-books for a year, as many as you like.',
  keywords: ['library', 'library card', 'books', 'borrow books', 'e-books', 'read', 'lend'],
};
