import { daysBetween, parseLocalDate } from '#kernel';
import type { LocalDate } from '#kernel';
import { parseHead } from './page.js';

/** Something new in town, for as long as it is new. */
export interface NewsItem {
  readonly slug: string;
  readonly title: string;
  /** One or two sentences; the first paragraph. */
  readonly summary: string;
  readonly publishedOn: LocalDate;
  /** The last day on which it is shown; without it for a year. */
  readonly until?: LocalDate;
  readonly markdown: string;
}

/** Reads `title`, `published` and, where it ends, `until`. */
export function parseNews(slug: string, text: string): NewsItem | string {
  const file = parseHead(text);
  if (typeof file === 'string') return file;
  const publishedOn = parseLocalDate(file.head.get('published') ?? '');
  const asked = file.head.get('until');
  const until = asked === undefined ? undefined : parseLocalDate(asked);
  if (!publishedOn) return 'the head needs published: 2026-11-01';
  if (asked !== undefined && !until) return 'until is a day: 2026-12-31';
  if (until && until < publishedOn) return 'until is not before published';
  const summary = file.markdown.split(/\n\s*\n/)[0]!.replaceAll('\n', ' ').trim();
  if (summary === '' || /^[#>*-]|\[/.test(summary)) return 'begins with a paragraph of plain text: it is the summary on the home page';
  return { slug, title: file.title, summary, publishedOn, ...(until ? { until } : {}), markdown: file.markdown };
}

const YEAR = 366;

/** What is new on a day, newest first. */
export function currentNews(items: readonly NewsItem[], today: LocalDate): NewsItem[] {
  const shown = items.filter(({ publishedOn, until }) => publishedOn <= today && (until ? today <= until : daysBetween(publishedOn, today) < YEAR));
  return shown.toSorted((a, b) => b.publishedOn.localeCompare(a.publishedOn) || a.slug.localeCompare(b.slug));
}
