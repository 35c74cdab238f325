import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ServicePageDocument } from '#api-client';
import { Alert, Bullets, Column, Details, Steps } from '#ui';
import { ask, found } from '#ui/page';
import { ServiceFacts } from '../components/service-facts.js';
import { ServiceStart } from '../components/service-start.js';
import { Title } from '../components/title.js';
import { findDraft } from '../drafts/load-draft.js';
import { de } from '../texts/de.js';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const { service } = await ask(context, ServicePageDocument, { code });
  const begun = await findDraft(context, request, code);
  return {
    service: found(service),
    hasDraft: begun !== undefined && begun.draft.submitted === null,
    expired: new URL(request.url).searchParams.get('draft') === 'expired',
  };
}

export default function ServicePage() {
  const { service, hasDraft, expired } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{service.deed}</Title>
      {expired && !hasDraft ? (
        <Alert kind="info" title={de.form.expired} live>
          <p>{de.form.expiredText}</p>
        </Alert>
      ) : null}
      <h1>{service.deed}</h1>
      <p className="st-lead">{service.summary}</p>
      <ServiceFacts service={service} />
      <ServiceStart service={service} hasDraft={hasDraft} />
      <List title={de.service.whoMay} items={service.whoMay} />
      {service.afterwards.length === 0 ? null : (
        <section>
          <h2>{de.service.afterwards}</h2>
          <Steps items={service.afterwards} />
        </section>
      )}
      <List title={de.service.otherWays} items={service.otherWays} />
      {service.legalBasis.length === 0 ? null : (
        <Details summary={de.service.legalBasis}>
          <Bullets items={service.legalBasis} />
        </Details>
      )}
    </Column>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 1 ? <p>{items[0]}</p> : <Bullets items={items} />}
    </section>
  );
}
