import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { SearchServicesDocument } from '#api-client';
import { Column, SearchBox, ServiceList } from '#ui';
import { ask } from '#ui/page';
import { phoneHref } from '../components/office.js';
import { fullEntry } from '../components/service-entry.js';
import { Title } from '../components/title.js';
import { useTown } from '../components/use-town.js';
import { de } from '../texts/de.js';

const MOST = 20;
const LONGEST_QUERY = 100;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, LONGEST_QUERY);
  if (query === '') return { query, services: [], total: 0 };

  const { searchServices } = await ask(context, SearchServicesDocument, { query, first: MOST });
  return { query, services: searchServices.edges.map(({ node }) => node), total: searchServices.totalCount };
}

export default function Search() {
  const { query, services, total } = useLoaderData<typeof loader>();
  const heading = query === '' ? de.search.title : total === 0 ? de.search.none(query) : de.search.found(total, query);
  return (
    <Column>
      <Title>{heading}</Title>
      <h1>{heading}</h1>
      <SearchBox id="search" action="/suche" label={de.shell.searchLabel} button={de.shell.searchButton} value={query} labelHidden />
      {query === '' ? <p>{de.search.ask}</p> : total === 0 ? <NothingFound /> : <ServiceList entries={services.map(fullEntry)} level={2} />}
      <p>
        <a href="/dienste">{de.search.all}</a>
      </p>
    </Column>
  );
}

function NothingFound() {
  const { contact } = useTown()!;
  return (
    <p>
      {de.search.noneHelp} <a href={phoneHref(contact.phone)}>{contact.phone}</a>
    </p>
  );
}
