import { localDate } from '#kernel';
import { currentNews, parseNews } from './news.js';
import type { NewsItem } from './news.js';

const article = (head: string, body = 'Ein Satz.\n\nMehr dazu.'): string => `---\n${head}\n---\n${body}\n`;

const read = (slug: string, head: string): NewsItem => parseNews(slug, article(head)) as NewsItem;

describe('news', () => {
  it('takes its first paragraph for the home page', () => {
    expect(parseNews('a', article('title: Neu\npublished: 2026-11-01', 'Erster\nAbsatz.\n\n## Mehr\n\nText'))).toMatchObject({ title: 'Neu', summary: 'Erster Absatz.', publishedOn: '2026-11-01' });
  });

  it.each([
    ['published: 2026-11-01', 'the head needs a title'],
    ['title: Neu', 'the head needs published: 2026-11-01'],
    ['title: Neu\npublished: 2026-02-30', 'the head needs published: 2026-11-01'],
    ['title: Neu\npublished: 2026-11-01\nuntil: bald', 'until is a day: 2026-12-31'],
    ['title: Neu\npublished: 2026-11-02\nuntil: 2026-11-01', 'until is not before published'],
  ])('says what is wrong with %j', (head, remedy) => {
    expect(parseNews('a', article(head))).toBe(remedy);
  });

  it('wants plain words first', () => {
    expect(parseNews('a', article('title: Neu\npublished: 2026-11-01', '## Sofort\n\nText'))).toMatch(/paragraph of plain text/);
  });

  it('is shown from its day on, to its last day, or for a year; newest first', () => {
    const news = [
      read('today', 'title: Heute\npublished: 2026-11-21'),
      read('tomorrow', 'title: Morgen\npublished: 2026-11-22'),
      read('last-day', 'title: Bis heute\npublished: 2026-11-01\nuntil: 2026-11-21'),
      read('over', 'title: Vorbei\npublished: 2026-11-01\nuntil: 2026-11-20'),
      read('a-year', 'title: Ein Jahr\npublished: 2025-11-21'),
      read('too-old', 'title: Alt\npublished: 2025-11-20'),
    ];
    expect(currentNews(news, localDate('2026-11-21')).map(({ slug }) => slug)).toEqual(['today', 'last-day', 'a-year']);
  });
});
