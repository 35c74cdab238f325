import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { HomeDocument } from '#api-client';
import { Hero, SearchBox, ServiceList } from '#ui';
import { ask } from '#ui/page';
import { NewsList } from '../components/news-list.js';
import { OfficeCard } from '../components/office.js';
import { shortEntry } from '../components/service-entry.js';
import { useTown } from '../components/use-town.js';
import { de } from '../texts/de.js';

export const loader = ({ context }: LoaderFunctionArgs) => ask(context, HomeDocument, {});

export default function Home() {
  const { town: home } = useLoaderData<typeof loader>();
  const town = useTown()!;
  return (
    <>
      <title>{`${town.name} – ${town.portalName}`}</title>
      <meta name="description" content={de.shell.description(town.officialName)} />
      <Hero title={home.question} motif={town.motif}>
        <SearchBox id="search" action="/suche" label={de.home.searchLabel} button={de.shell.searchButton} labelHidden />
        <p className="st-hero__hint">{home.greeting}</p>
      </Hero>
      <div className="st-wide st-page st-home">
        <section aria-labelledby="most-used">
          <h2 id="most-used">{de.home.mostUsed}</h2>
          <ServiceList look="featured" entries={home.mostUsed.map(shortEntry)} />
          <p>
            <a href="/dienste">{de.home.allServices(home.serviceCount)}</a>
          </p>
        </section>
        {home.lifeSituations.length === 0 ? null : (
          <section aria-labelledby="life">
            <h2 id="life">{de.home.lifeSituations}</h2>
            <ul className="st-ways">
              {home.lifeSituations.map(({ code, title, text }) => (
                <Way key={code} href={`/lebenslagen/${code}`} title={title} text={text} />
              ))}
            </ul>
          </section>
        )}
        {home.news.length === 0 ? null : (
          <section aria-labelledby="news">
            <h2 id="news">{de.home.news}</h2>
            <NewsList news={home.news} level="h3" />
            <p>
              <a href="/aktuelles">{de.news.all}</a>
            </p>
          </section>
        )}
        <section aria-labelledby="continue">
          <h2 id="continue">{de.home.ways}</h2>
          <ul className="st-ways">
            <Way href="/status" title={de.home.statusTitle} text={de.home.statusText} />
            <Way href="/bezahlen" title={de.home.payTitle} text={de.home.payText} />
          </ul>
        </section>
        <section aria-labelledby="offices">
          <h2 id="offices">{de.home.offices}</h2>
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

const Way = ({ href, title, text }: { readonly href: string; readonly title: string; readonly text: string }) => (
  <li>
    <a href={href}>{title}</a>
    <p>{text}</p>
  </li>
);
