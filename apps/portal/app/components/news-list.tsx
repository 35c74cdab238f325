import type { NewsCardFragment } from '#api-client';
import { OwnLink, useLanguageOf } from '#ui';
import { useTexts } from '../texts/use-texts.js';

/** News as a list: what, when, and a sentence. @param level of the headings, so that they follow what stands above. */
export function NewsList({ news, level }: { readonly news: readonly NewsCardFragment[]; readonly level: 'h2' | 'h3' }) {
  const t = useTexts();
  const Heading = level;
  const german = useLanguageOf()('de');
  return (
    <ul className="st-news">
      {news.map(({ slug, title, summary, publishedOn }) => (
        <li key={slug}>
          <Heading>
            <OwnLink href={`/aktuelles/${slug}`} {...german}>
              {title}
            </OwnLink>
          </Heading>
          <p className="st-muted">
            <time dateTime={publishedOn}>{t.datesOf('news').long(publishedOn)}</time>
          </p>
          <p {...german}>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
