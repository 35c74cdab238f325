import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { AllServicesQuery, ServiceCardFragment } from '#api-client';
import { AllServicesDocument } from '#api-client';
import { Column, ServiceList } from '#ui';
import { ask } from '#ui/page';
import { useServiceEntries } from '../components/service-entry.js';
import { Title } from '../components/title.js';
import { byLetter } from '../components/by-letter.js';
import { useTexts } from '../texts/use-texts.js';

/** As many as the gateway gives at once; more than ten times that no town offers. */
const PAGE = 100;
const MOST_PAGES = 10;

export async function loader({ context }: LoaderFunctionArgs) {
  const services: ServiceCardFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { services: list }: AllServicesQuery = await ask(context, AllServicesDocument, { first: PAGE, after });
    services.push(...list.edges.map(({ node }) => node));
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  return { services };
}

export default function Services() {
  const t = useTexts();
  const { register: entry } = useServiceEntries();
  const { services } = useLoaderData<typeof loader>();
  const groups = byLetter(services);
  return (
    <Column>
      <Title>{t.services.title}</Title>
      <h1>{t.services.title}</h1>
      {services.length === 0 ? <p className="st-lead">{t.services.empty}</p> : <p className="st-lead">{t.services.lead(services.length)}</p>}
      <nav aria-label={t.services.letters}>
        <ul className="st-letters">
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, entries }) => (
        <section key={letter} aria-labelledby={letter}>
          <h2 id={letter}>{letter}</h2>
          <ServiceList entries={entries.map(entry)} />
        </section>
      ))}
    </Column>
  );
}
