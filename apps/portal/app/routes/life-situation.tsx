import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { LifeSituationPageDocument } from '#api-client';
import { Column, OwnLink, ServiceList } from '#ui';
import { ask, found } from '#ui/page';
import { useWordsOf } from '../components/german-words.js';
import { useServiceEntries } from '../components/service-entry.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { lifeSituation } = await ask(context, LifeSituationPageDocument, { code: params['code'] ?? '' });
  return found(lifeSituation);
}

export default function LifeSituation() {
  const t = useTexts();
  const { full: entry } = useServiceEntries();
  const situation = useLoaderData<typeof loader>();
  const { title, text, services } = situation;
  const words = useWordsOf(situation);
  return (
    <Column>
      <Title>{title}</Title>
      <h1 {...words('title')}>{title}</h1>
      <p className="st-lead" {...words('text')}>
        {text}
      </p>
      <ServiceList entries={services.map(entry)} />
      <p>
        <OwnLink href="/dienste">{t.lifeSituation.all}</OwnLink>
      </p>
    </Column>
  );
}
