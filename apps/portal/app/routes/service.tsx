import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ServicePageDocument } from '#api-client';
import { Alert, Bullets, Column, Details, Steps } from '#ui';
import { ask, found } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ServiceFacts } from '../components/service-facts.js';
import { ServiceStart } from '../components/service-start.js';
import { Title } from '../components/title.js';
import { findDraft } from '../drafts/load-draft.js';
import { linkOf } from '../drafts/link.js';
import { de } from '../texts/de.js';

// What a link brings along, and whether somebody has begun, concerns one person.
export const handle: RouteHandle = { personal: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const code = params['code'] ?? '';
  const { service } = await ask(context, ServicePageDocument, { code });
  const begun = await findDraft(context, request, code);
  const query = new URL(request.url).searchParams;
  return {
    service: found(service),
    link: linkOf(query, found(service).linkInputs),
    hasDraft: begun !== undefined && begun.draft.submitted === null,
    became: new URL(request.url).searchParams.get('draft'),
  };
}

export default function ServicePage() {
  const { service, hasDraft, became, link } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title description={service.summary}>{service.deed}</Title>
      {hasDraft ? null : <WhatBecame of={became} />}
      <h1>{service.deed}</h1>
      <p className="st-lead">{service.summary}</p>
      <ServiceFacts service={service} />
      <ServiceStart service={service} hasDraft={hasDraft} link={link} />
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

/** What became of the draft that somebody comes from. */
function WhatBecame({ of }: { readonly of: string | null }) {
  const words = { expired: [de.drafts.goneTitle, de.drafts.goneText], deleted: [de.drafts.discarded, de.drafts.discardedText], left: [de.drafts.left, de.drafts.leftText] }[of ?? ''];
  if (words === undefined) return null;
  return (
    <Alert kind={of === 'deleted' ? 'success' : 'info'} title={words[0]!} live>
      <p>{words[1]}</p>
      {of === 'deleted' ? null : (
        <p>
          <a href="/weitermachen">{de.drafts.goneResume}</a>
        </p>
      )}
    </Alert>
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
