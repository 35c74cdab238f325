import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { NewsDocument } from '#api-client';
import { Column } from '#ui';
import { ask } from '#ui/page';
import { NewsList } from '../components/news-list.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const loader = ({ context }: LoaderFunctionArgs) => ask(context, NewsDocument, {});

export default function News() {
  const t = useTexts();
  const { news } = useLoaderData<typeof loader>().town;
  return (
    <Column>
      <Title>{t.news.title}</Title>
      <h1>{t.news.title}</h1>
      {news.length === 0 ? <p className="st-lead">{t.news.empty}</p> : <NewsList news={news} level="h2" />}
    </Column>
  );
}
