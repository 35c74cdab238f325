import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { HomeDocument } from '#api-client';
import type { HomeQuery } from '#api-client';
import { Hero, OwnLink, SearchBox, ServiceList } from '#ui';
import type { LanguageAttributes } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { useWordsOf } from '../components/german-words.js';
import { NewsList } from '../components/news-list.js';
import { asked } from '../components/open-form.js';
import { OfficeCard } from '../components/office.js';
import { useServiceEntries } from '../components/service-entry.js';
import { InSignLanguage } from '../components/sign-language.js';
import { useTown } from '../components/use-town.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { openForm: () => asked('search-form') };

export const loader = ({ context }: LoaderFunctionArgs) => ask(context, HomeDocument, {});

export default function Home() {
  const t = useTexts();
  const { short: entry } = useServiceEntries();
  const { town: home } = useLoaderData<typeof loader>();
  const town = useTown()!;
  const words = useWordsOf(town);
  return (
    <>
      <title>{`${town.name} – ${town.portalName}`}</title>
      <meta name="description" content={t.shell.description(town.officialName)} />
      <Hero title={home.question} titleWords={words('question')} motif={town.motif}>
        <SearchBox id="search" action="/suche" label={t.home.searchLabel} button={t.shell.searchButton} labelHidden />
        <p className="st-hero__hint" {...words('greeting')}>
          {home.greeting}
        </p>
      </Hero>
      <div className="st-wide st-page st-home">
        <About />
        <InSignLanguage video={home.signLanguage.find(({ place }) => place === 'OVERVIEW')} />
        <section aria-labelledby="most-used">
          <h2 id="most-used">{t.home.mostUsed}</h2>
          <ServiceList look="featured" entries={home.mostUsed.map(entry)} />
          <p>
            <OwnLink href="/dienste">{t.home.allServices(home.serviceCount)}</OwnLink>
          </p>
        </section>
        <WhatHappened situations={home.lifeSituations} />
        <WhatIsNew news={home.news} />
        <AlreadyBegun />
        <section aria-labelledby="offices">
          <h2 id="offices">{t.home.offices}</h2>
          <div className="st-offices">
            {home.offices.map((office) => (
              <OfficeCard key={office.code} office={office} />
            ))}
          </div>
        </section>
      </div>
    </>
  );
}

/** In Leichte Sprache: what one finds here, how one gets about, and where it says how accessible it is (BITV section 4). */
function About() {
  const { language, shell } = useTexts();
  const { about } = language;
  if (about.text.length === 0) return null;
  return (
    <section aria-labelledby="about">
      <h2 id="about">{about.title}</h2>
      {about.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>
        <OwnLink href="/barrierefreiheit">{shell.feedback}</OwnLink>
      </p>
    </section>
  );
}

function WhatHappened({ situations }: { readonly situations: readonly Situation[] }) {
  const t = useTexts();
  if (situations.length === 0) return null;
  return (
    <section aria-labelledby="life">
      <h2 id="life">{t.home.lifeSituations}</h2>
      <ul className="st-ways">
        {situations.map((situation) => (
          <LifeSituation key={situation.code} situation={situation} />
        ))}
      </ul>
    </section>
  );
}

function WhatIsNew({ news }: { readonly news: HomeQuery['town']['news'] }) {
  const t = useTexts();
  if (news.length === 0) return null;
  return (
    <section aria-labelledby="news">
      <h2 id="news">{t.home.news}</h2>
      <NewsList news={news} level="h3" />
      <p>
        <OwnLink href="/aktuelles">{t.news.all}</OwnLink>
      </p>
    </section>
  );
}

function AlreadyBegun() {
  const { home } = useTexts();
  return (
    <section aria-labelledby="continue">
      <h2 id="continue">{home.ways}</h2>
      <ul className="st-ways">
        <Way href="/status" title={home.statusTitle} text={home.statusText} />
        <Way href="/bezahlen" title={home.payTitle} text={home.payText} />
      </ul>
    </section>
  );
}

type Situation = HomeQuery['town']['lifeSituations'][number];

function LifeSituation({ situation }: { readonly situation: Situation }) {
  const words = useWordsOf(situation);
  return <Way href={`/lebenslagen/${situation.code}`} title={situation.title} text={situation.text} words={words('title')} />;
}

const Way = ({ href, title, text, words }: { readonly href: string; readonly title: string; readonly text: string; readonly words?: LanguageAttributes }) => (
  <li {...words}>
    <OwnLink href={href}>{title}</OwnLink>
    <p>{text}</p>
  </li>
);
