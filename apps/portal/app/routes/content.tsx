import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ContentPageDocument } from '#api-client';
import { Column } from '#ui';
import { ask, found, longDate } from '#ui/page';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { page } = await ask(context, ContentPageDocument, { slug: params['slug'] ?? '' });
  return found(page);
}

export default function ContentPage() {
  const page = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{page.title}</Title>
      <h1>{page.title}</h1>
      {/* The gateway renders Markdown with HTML switched off and cleans it; it is the town's own text. */}
      <div className="st-prose" dangerouslySetInnerHTML={{ __html: page.html }} />
      <p className="st-muted">{de.content.updated(longDate(page.updatedOn))}</p>
    </Column>
  );
}
