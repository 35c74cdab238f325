import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { NewsPageDocument } from '#api-client';
import { Column } from '#ui';
import { ask, found, longDate } from '#ui/page';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { newsItem } = await ask(context, NewsPageDocument, { slug: params['slug'] ?? '' });
  return found(newsItem);
}

export default function NewsPage() {
  const { title, publishedOn, html } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-muted">
        <time dateTime={publishedOn}>{longDate(publishedOn)}</time>
      </p>
      {/* The gateway renders Markdown with HTML switched off and cleans it; it is the town's own text. */}
      <div className="st-prose" dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <a href="/aktuelles">{de.news.all}</a>
      </p>
    </Column>
  );
}
