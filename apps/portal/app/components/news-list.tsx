import type { NewsCardFragment } from '#api-client';
import { longDate } from '#ui/page';

/** News as a list: what, when, and a sentence. @param level of the headings, so that they follow what stands above. */
export function NewsList({ news, level }: { readonly news: readonly NewsCardFragment[]; readonly level: 'h2' | 'h3' }) {
  const Heading = level;
  return (
    <ul className="st-news">
      {news.map(({ slug, title, summary, publishedOn }) => (
        <li key={slug}>
          <Heading>
            <a href={`/aktuelles/${slug}`}>{title}</a>
          </Heading>
          <p className="st-muted">
            <time dateTime={publishedOn}>{longDate(publishedOn)}</time>
          </p>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
