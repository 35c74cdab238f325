import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { NewsPageDocument } from '#api-client';
import { Column, OwnLink, useLanguageOf } from '#ui';
import { ask, found } from '#ui/page';
import { GermanOnly } from '../components/german-only.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { newsItem } = await ask(context, NewsPageDocument, { slug: params['slug'] ?? '' });
  return found(newsItem);
}

export default function NewsPage() {
  const t = useTexts();
  const german = useLanguageOf()('de');
  const { title, publishedOn, html } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{title}</Title>
      <GermanOnly />
      <h1 {...german}>{title}</h1>
      <p className="st-muted">
        <time dateTime={publishedOn}>{t.datesOf('news').long(publishedOn)}</time>
      </p>
      {/* The gateway renders Markdown with HTML switched off and cleans it; it is the town's own text. */}
      <div className="st-prose" {...german} dangerouslySetInnerHTML={{ __html: html }} />
      <p>
        <OwnLink href="/aktuelles">{t.news.all}</OwnLink>
      </p>
    </Column>
  );
}
