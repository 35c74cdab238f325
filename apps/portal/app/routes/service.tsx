import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { ServicePageDocument } from '#api-client';
import { Alert, Bullets, Column, Details, OwnLink, Steps } from '#ui';
import type { LanguageAttributes } from '#ui';
import { ask, found } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { useWordsOf } from '../components/german-words.js';
import { ServiceFacts } from '../components/service-facts.js';
import { ServiceStart } from '../components/service-start.js';
import { InSignLanguage } from '../components/sign-language.js';
import { Title } from '../components/title.js';
import { findDraft } from '../drafts/load-draft.js';
import { linkOf } from '../drafts/link.js';
import { useTexts } from '../texts/use-texts.js';

// What a link brings along, and whether somebody has begun, concerns one person.
export const handle: RouteHandle = { personal: true, forAll: true };

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
  const t = useTexts();
  const { service, hasDraft, became, link } = useLoaderData<typeof loader>();
  const words = useWordsOf(service);
  return (
    <Column>
      <Title description={service.summary}>{service.deed}</Title>
      {hasDraft ? null : <WhatBecame of={became} />}
      <h1 {...words('deed')}>{service.deed}</h1>
      <p className="st-lead" {...words('summary')}>
        {service.summary}
      </p>
      <InSignLanguage video={service.signLanguage} />
      <ServiceFacts service={service} />
      <ServiceStart service={service} hasDraft={hasDraft} link={link} />
      <List title={t.service.whoMay} items={service.whoMay} words={words('whoMay')} />
      {service.afterwards.length === 0 ? null : (
        <section>
          <h2>{t.service.afterwards}</h2>
          <div {...words('afterwards')}>
            <Steps items={service.afterwards} />
          </div>
        </section>
      )}
      <List title={t.service.otherWays} items={service.otherWays} words={words('otherWays')} />
      {service.legalBasis.length === 0 ? null : (
        <Details summary={t.service.legalBasis}>
          <div {...words('legalBasis')}>
            <Bullets items={service.legalBasis} />
          </div>
        </Details>
      )}
    </Column>
  );
}

/** What became of the draft that somebody comes from. */
function WhatBecame({ of }: { readonly of: string | null }) {
  const t = useTexts();
  const words = { expired: [t.drafts.goneTitle, t.drafts.goneText], deleted: [t.drafts.discarded, t.drafts.discardedText], left: [t.drafts.left, t.drafts.leftText] }[of ?? ''];
  if (words === undefined) return null;
  return (
    <Alert kind={of === 'deleted' ? 'success' : 'info'} title={words[0]!} live>
      <p>{words[1]}</p>
      {of === 'deleted' ? null : (
        <p>
          <OwnLink href="/weitermachen">{t.drafts.goneResume}</OwnLink>
        </p>
      )}
    </Alert>
  );
}

function List({ title, items, words }: { readonly title: string; readonly items: readonly string[]; readonly words: LanguageAttributes }) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <div {...words}>{items.length === 1 ? <p>{items[0]}</p> : <Bullets items={items} />}</div>
    </section>
  );
}
