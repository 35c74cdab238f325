import type { ServicePageQuery } from '#api-client';
import { Alert, Button, ButtonRow, LinkButton } from '#ui';
import { de } from '../texts/de.js';
import { servicePath } from './service-entry.js';

type Service = NonNullable<ServicePageQuery['service']>;

/** The one action of the page, or why there is none here. */
export function ServiceStart({ service, hasDraft }: { readonly service: Service; readonly hasDraft: boolean }) {
  if (service.elsewhere !== null) return <Elsewhere elsewhere={service.elsewhere} />;
  if (service.availability !== 'ONLINE') {
    return (
      <Alert kind="info" title={de.service.notOnline}>
        <p>{de.service.notOnlineText}</p>
      </Alert>
    );
  }
  return hasDraft ? <Resume code={service.code} /> : <Start service={service} />;
}

function Start({ service }: { readonly service: Service }) {
  return (
    <form className="st-start" method="post" action={`${servicePath(service.code)}/antrag`}>
      <ButtonRow>
        <Button icon="arrow">{de.service.start(service.deed)}</Button>
      </ButtonRow>
      <p className="st-muted">{service.assurance === 'NONE' ? de.service.startHint : de.service.startHintSignIn}</p>
      <p>
        {de.drafts.begun} <a href="/weitermachen">{de.drafts.goneResume}</a>
      </p>
    </form>
  );
}

function Resume({ code }: { readonly code: string }) {
  const path = `${servicePath(code)}/antrag`;
  return (
    <Alert kind="info" title={de.service.draftTitle}>
      <p>{de.service.draftText}</p>
      <form method="post" action={path}>
        <ButtonRow>
          <LinkButton href={path} icon="arrow">
            {de.service.resume}
          </LinkButton>
          <Button kind="secondary" name="_do" value="restart">
            {de.service.restart}
          </Button>
        </ButtonRow>
      </form>
    </Alert>
  );
}

function Elsewhere({ elsewhere }: { readonly elsewhere: NonNullable<Service['elsewhere']> }) {
  return (
    <Alert kind="info" title={de.service.elsewhere(elsewhere.organisation)}>
      <p>{elsewhere.reason}</p>
      <LinkButton href={elsewhere.url} icon="external" rel="noreferrer">
        {de.service.elsewhereLink(elsewhere.organisation)}
      </LinkButton>
    </Alert>
  );
}
