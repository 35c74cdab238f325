import { Injectable } from '@nestjs/common';
import type { Mistake, SectionReading, TenantFolder, TenantSection } from '#engines/tenancy';
import { LEGAL_PAGES, parsePage } from './domain/page.js';
import type { ContentPage } from './domain/page.js';

export interface Pages {
  readonly pages: readonly ContentPage[];
}

/** `content/*.md` */
@Injectable()
export class PagesSection implements TenantSection<Pages> {
  readonly name = 'pages';

  read(folder: TenantFolder): SectionReading<Pages> {
    const mistakes: Mistake[] = [];
    const pages: ContentPage[] = [];
    for (const file of folder.list('content').filter((name) => name.endsWith('.md'))) {
      const page = parsePage(file.replace(/\.md$/, ''), folder.text(`content/${file}`) ?? '');
      if (typeof page === 'string') mistakes.push({ file: folder.nameOf(`content/${file}`), line: 1, path: 'head', remedy: page });
      else pages.push(page);
    }
    for (const slug of LEGAL_PAGES) {
      if (!folder.bytes(`content/${slug}.md`)) mistakes.push(folder.missing(`content/${slug}.md`, 'every town needs this page'));
    }
    return { value: { pages }, mistakes };
  }
}
