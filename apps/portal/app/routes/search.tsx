import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { SearchServicesDocument } from '#api-client';
import { Column, OwnLink, SearchBox, ServiceList } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { asked } from '../components/open-form.js';
import { phoneHref } from '../components/office.js';
import { useServiceEntries } from '../components/service-entry.js';
import { Title } from '../components/title.js';
import { useTown } from '../components/use-town.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { openForm: () => asked('search-form') };

const MOST = 20;
const LONGEST_QUERY = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  if (query === '') return { query, services: [], total: 0 };

  const { searchServices } = await ask(context, SearchServicesDocument, { query, first: MOST });
  return { query, services: searchServices.edges.map(({ node }) => node), total: searchServices.totalCount };
}

export default function Search() {
  const t = useTexts();
  const { full: entry } = useServiceEntries();
  const { query, services, total } = useLoaderData<typeof loader>();
  const heading = query === '' ? t.search.title : total === 0 ? t.search.none(query) : t.search.found(total, query);
  return (
    <Column>
      <Title>{heading}</Title>
      <h1>{heading}</h1>
      <SearchBox id="search" action="/suche" label={t.shell.searchLabel} button={t.shell.searchButton} value={query} labelHidden />
      {query === '' ? <p>{t.search.ask}</p> : total === 0 ? <NothingFound /> : <ServiceList entries={services.map(entry)} level={2} />}
      <p>
        <OwnLink href="/dienste">{t.search.all}</OwnLink>
      </p>
    </Column>
  );
}

function NothingFound() {
  const t = useTexts();
  const { contact } = useTown()!;
  return (
    <p>
      {t.search.noneHelp} <a href={phoneHref(contact.phone)}>{contact.phone}</a>
    </p>
  );
}
