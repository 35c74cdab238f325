import type { SignVideoFragment } from '#api-client';
import { Details, OwnLink, SignVideo, useLanguageOf } from '#ui';
import { useTexts } from '../texts/use-texts.js';
import type { Texts } from '../texts/texts.js';

/** How long it takes and how much there is to load, before anybody loads it. */
export const videoFacts = ({ signLanguage, measures }: Texts, { seconds, size }: SignVideoFragment): string => signLanguage.facts(measures.duration(seconds), measures.megabytes(size));

/** A video with what it says, for people who do not see it. */
export function SignedVideo({ video }: { readonly video: SignVideoFragment }) {
  const { signLanguage: t } = useTexts();
  const german = useLanguageOf()('de');
  return (
    <>
      <SignVideo video={video} captions={t.captions} load={t.load} />
      <Details summary={t.transcript}>
        {video.transcript.map((paragraph) => (
          <p key={paragraph} {...german}>
            {paragraph}
          </p>
        ))}
      </Details>
    </>
  );
}

/** What a page is about, in sign language: folded away on that page; nothing where the town has no video of it. */
export function InSignLanguage({ video }: { readonly video: SignVideoFragment | null | undefined }) {
  const t = useTexts();
  if (!video) return null;
  return (
    <Details summary={t.signLanguage.fold(videoFacts(t, video))}>
      <div className="st-signed">
        <SignedVideo video={video} />
        <p>
          <OwnLink href="/gebaerdensprache">{t.signLanguage.all}</OwnLink>
        </p>
      </div>
    </Details>
  );
}
