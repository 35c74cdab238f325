import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ContentPageDocument } from '#api-client';
import { Column, useLanguageOf } from '#ui';
import { ask, found } from '#ui/page';
import { GermanOnly } from '../components/german-only.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { page } = await ask(context, ContentPageDocument, { slug: params['slug'] ?? '' });
  return found(page);
}

export default function ContentPage() {
  const t = useTexts();
  const german = useLanguageOf()('de');
  const page = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{page.title}</Title>
      <GermanOnly />
      <h1 {...german}>{page.title}</h1>
      {/* The gateway renders Markdown with HTML switched off and cleans it; it is the town's own text. */}
      <div className="st-prose" {...german} dangerouslySetInnerHTML={{ __html: page.html }} />
      <p className="st-muted">{t.content.updated(t.dates.long(page.updatedOn))}</p>
    </Column>
  );
}
