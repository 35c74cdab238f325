import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { parseLocalDate } from '#kernel';

/** A page as Markdown with a small head. */
export interface ContentPage {
  readonly slug: string;
  readonly title: string;
  /** ISO day. */
  readonly updatedOn: string;
  readonly markdown: string;
}

/** Every town must have these, reachable from every page. */
export const LEGAL_PAGES = ['impressum', 'datenschutz', 'barrierefreiheit', 'kontakt'] as const;

/** Reads `title: ...`, `updated: ...` between two lines of dashes, then Markdown. */
export function parsePage(slug: string, text: string): ContentPage | string {
  const file = parseHead(text);
  if (typeof file === 'string') return file;
  const updatedOn = file.head.get('updated') ?? '';
  if (!parseLocalDate(updatedOn)) return 'the head needs updated: 2026-11-01';
  return { slug, title: file.title, updatedOn, markdown: file.markdown };
}

/** Markdown with its head, or what is wrong with it. */
export function parseHead(text: string): { head: ReadonlyMap<string, string>; title: string; markdown: string } | string {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  if (!match) return 'begins with a head between two lines of dashes';
  const head = new Map(match[1]!.split('\n').map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]));
  const title = head.get('title');
  if (!title) return 'the head needs a title';
  if (/^# /m.test(match[2]!)) return 'headings begin with ##: the title is the only first heading';
  return { head, title, markdown: match[2]!.trim() };
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Safe HTML: no raw HTML in, and only what Markdown makes out. */
export function htmlOf(page: { readonly markdown: string }): string {
  return sanitizeHtml(markdown.render(page.markdown), {
    allowedTags: ['h2', 'h3', 'p', 'ul', 'ol', 'li', 'a', 'strong', 'em', 'br', 'blockquote', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['https', 'http', 'mailto', 'tel'],
  });
}
