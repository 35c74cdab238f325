import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { LifeSituationPageDocument } from '#api-client';
import { Column, ServiceList } from '#ui';
import { ask, found } from '#ui/page';
import { fullEntry } from '../components/service-entry.js';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lifeSituation } = await ask(context, LifeSituationPageDocument, { code: params['code'] ?? '' });
  return found(lifeSituation);
}

export default function LifeSituation() {
  const { title, text, services } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <p className="st-lead">{text}</p>
      <ServiceList entries={services.map(fullEntry)} />
      <p>
        <a href="/dienste">{de.lifeSituation.all}</a>
      </p>
    </Column>
  );
}
