import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { SignLanguagePageDocument } from '#api-client';
import type { SignVideoFragment } from '#api-client';
import { Column, OwnLink } from '#ui';
import { ask, problem } from '#ui/page';
import { useWordsOf } from '../components/german-words.js';
import { servicePath } from '../components/service-entry.js';
import { SignedVideo, videoFacts } from '../components/sign-language.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

/** A town without videos has no such page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const { town } = await ask(context, SignLanguagePageDocument, {});
  if (town.signLanguage.length === 0) throw problem(404);
  return town.signLanguage;
}

export default function SignLanguagePage() {
  const { signLanguage: t } = useTexts();
  const videos = useLoaderData<typeof loader>();
  const [services, portal] = [videos.filter(({ place }) => place === null), videos.filter(({ place }) => place !== null)];
  return (
    <Column>
      <Title description={t.lead}>{t.title}</Title>
      <h1>{t.title}</h1>
      <p className="st-lead">{t.lead}</p>
      <Group title={t.portal} videos={portal} />
      <Group title={t.services} videos={services} />
    </Column>
  );
}

function Group({ title, videos }: { readonly title: string; readonly videos: readonly SignVideoFragment[] }) {
  if (videos.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {videos.map((video) => (
        <Video key={video.path} video={video} />
      ))}
    </section>
  );
}

function Video({ video }: { readonly video: SignVideoFragment }) {
  const t = useTexts();
  const words = useWordsOf(video);
  return (
    <div className="st-signed">
      <h3 {...words('title')}>{video.title}</h3>
      <p className="st-muted">{videoFacts(t, video)}</p>
      <SignedVideo video={video} />
      <p>
        {t.signLanguage.asText} <SamePage video={video} />
      </p>
    </div>
  );
}

/** The page that says the same in writing. */
function SamePage({ video: { place, serviceCode, title, ...rest } }: { readonly video: SignVideoFragment }) {
  const { signLanguage: t } = useTexts();
  const words = useWordsOf(rest);
  if (place === 'ACCESSIBILITY') return <OwnLink href="/barrierefreiheit">{t.declaration}</OwnLink>;
  if (place !== null) return <OwnLink href="/">{t.home}</OwnLink>;
  return (
    <OwnLink href={servicePath(serviceCode!)} {...words('title')}>
      {title}
    </OwnLink>
  );
}
