import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ContentPageDocument } from '#api-client';
import type { SignVideoFragment } from '#api-client';
import { Column, InLanguage, OwnLink, useLanguageOf } from '#ui';
import { ask, found } from '#ui/page';
import { GermanOnly } from '../components/german-only.js';
import { InSignLanguage } from '../components/sign-language.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

/** The page that says how accessible the portal is. */
const DECLARATION = 'barrierefreiheit';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { page, town } = await ask(context, ContentPageDocument, { slug: params['slug'] ?? '' });
  return { page: found(page), signed: page?.slug === DECLARATION ? town.signLanguage : [] };
}

export default function ContentPage() {
  const t = useTexts();
  const german = useLanguageOf()('de');
  const { page, signed } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{page.title}</Title>
      <GermanOnly />
      <h1 {...german}>{page.title}</h1>
      <Signed videos={signed} />
      {/* The gateway renders Markdown with HTML switched off and cleans it; it is the town's own text. */}
      <div className="st-prose" {...german} dangerouslySetInnerHTML={{ __html: page.html }} />
      <p className="st-muted">{t.content.updated(t.datesOf('content').long(page.updatedOn))}</p>
    </Column>
  );
}

/** The declaration in sign language, or the way to the videos that there are. */
function Signed({ videos }: { readonly videos: readonly SignVideoFragment[] }) {
  const { signLanguage, locale } = useTexts();
  const video = videos.find(({ place }) => place === 'ACCESSIBILITY');
  if (videos.length === 0) return null;
  // The page around it may be German only.
  return (
    <InLanguage locale={locale} block>
      {video ? <InSignLanguage video={video} /> : <OwnLink href="/gebaerdensprache">{signLanguage.all}</OwnLink>}
    </InLanguage>
  );
}
