import { Injectable } from '@nestjs/common';
import type { Mistake, SectionReading, TenantFolder, TenantSection } from '#engines/tenancy';
import { LEGAL_PAGES, parsePage } from './domain/page.js';
import type { ContentPage } from './domain/page.js';
import { parseNews } from './domain/news.js';
import type { NewsItem } from './domain/news.js';

export interface Pages {
  readonly pages: readonly ContentPage[];
  readonly news: readonly NewsItem[];
}

/** `content/*.md` and `content/news/*.md` */
@Injectable()
export class PagesSection implements TenantSection<Pages> {
  readonly name = 'pages';

  read(folder: TenantFolder): SectionReading<Pages> {
    const mistakes: Mistake[] = [];
    const pages = readAll(folder, 'content', parsePage, mistakes);
    const news = readAll(folder, 'content/news', parseNews, mistakes);
    for (const slug of LEGAL_PAGES) {
      if (!folder.bytes(`content/${slug}.md`)) mistakes.push(folder.missing(`content/${slug}.md`, 'every town needs this page'));
    }
    return { value: { pages, news }, mistakes };
  }
}

function readAll<T extends object>(folder: TenantFolder, path: string, parse: (slug: string, text: string) => T | string, mistakes: Mistake[]): T[] {
  return folder.list(path).filter((name) => name.endsWith('.md')).flatMap((name) => {
    const file = `${path}/${name}`;
    const read = parse(name.replace(/\.md$/, ''), folder.text(file) ?? '');
    if (typeof read !== 'string') return [read];
    mistakes.push({ file: folder.nameOf(file), line: 1, path: 'head', remedy: read });
    return [];
  });
}
