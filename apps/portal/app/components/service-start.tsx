import type { ServicePageQuery } from '#api-client';
import { Alert, Button, ButtonRow, LinkButton } from '#ui';
import { de } from '../texts/de.js';
import { OfficeAddress } from './office.js';
import { servicePath } from './service-entry.js';

type Service = NonNullable<ServicePageQuery['service']>;

/** The one action of the page, or why there is none here. */
export function ServiceStart({ service, hasDraft, link }: { readonly service: Service; readonly hasDraft: boolean; readonly link: LinkInputs }) {
  if (service.elsewhere !== null) return <Elsewhere elsewhere={service.elsewhere} />;
  if (service.availability !== 'ONLINE') {
    return (
      <Alert kind="info" title={de.service.notOnline}>
        <p>{de.service.notOnlineText}</p>
      </Alert>
    );
  }
  if (!service.startable && !hasDraft) return <NotOpen service={service} />;
  return (
    <>
      {link.length === 0 ? null : (
        <Alert kind="info" title={de.service.linked}>
          <p>{de.service.linkedText}</p>
        </Alert>
      )}
      {hasDraft ? <Resume code={service.code} link={link} /> : <Start service={service} link={link} />}
    </>
  );
}

/** Names and texts of inputs that the link brought along by which somebody came. */
export type LinkInputs = readonly (readonly [string, string])[];

const Linked = ({ link }: { readonly link: LinkInputs }) => link.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

const NotOpen = ({ service: { office, windows } }: { readonly service: Service }) => (
  <Alert kind="info" title={de.service.notOpen}>
    <p>{windows.length === 0 ? de.service.noWindow : de.service.notOpenText}</p>
    <p>
      <strong>{office.name}</strong>
    </p>
    <OfficeAddress office={office} />
  </Alert>
);

function Start({ service, link }: { readonly service: Service; readonly link: LinkInputs }) {
  return (
    <form className="st-start" method="post" action={`${servicePath(service.code)}/antrag`}>
      <Linked link={link} />
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

function Resume({ code, link }: { readonly code: string; readonly link: LinkInputs }) {
  const path = `${servicePath(code)}/antrag`;
  return (
    <Alert kind="info" title={de.service.draftTitle}>
      <p>{de.service.draftText}</p>
      <form method="post" action={path}>
        <Linked link={link} />
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
