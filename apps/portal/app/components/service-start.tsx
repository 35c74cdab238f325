import type { ServicePageQuery } from '#api-client';
import { Alert, Button, ButtonRow, LinkButton, OwnForm, OwnLink, useLanguageOf } from '#ui';
import { OfficeAddress } from './office.js';
import { servicePath } from './service-entry.js';
import { useTexts } from '../texts/use-texts.js';

type Service = NonNullable<ServicePageQuery['service']>;

/** The one action of the page, or why there is none here. */
export function ServiceStart({ service, hasDraft, link }: { readonly service: Service; readonly hasDraft: boolean; readonly link: LinkInputs }) {
  const t = useTexts();
  if (service.elsewhere !== null) return <Elsewhere elsewhere={service.elsewhere} />;
  if (service.availability !== 'ONLINE') {
    return (
      <Alert kind="info" title={t.service.notOnline}>
        <p>{t.service.notOnlineText}</p>
      </Alert>
    );
  }
  if (!service.startable && !hasDraft) return <NotOpen service={service} />;
  return (
    <>
      {link.length === 0 ? null : (
        <Alert kind="info" title={t.service.linked}>
          <p>{t.service.linkedText}</p>
        </Alert>
      )}
      {hasDraft ? <Resume code={service.code} link={link} /> : <Start service={service} link={link} />}
    </>
  );
}

/** Names and texts of inputs that the link brought along by which somebody came. */
export type LinkInputs = readonly (readonly [string, string])[];

const Linked = ({ link }: { readonly link: LinkInputs }) => link.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

function NotOpen({ service: { office, windows } }: { readonly service: Service }) {
  const t = useTexts();
  return (
    <Alert kind="info" title={t.service.notOpen}>
      <p>{windows.length === 0 ? t.service.noWindow : t.service.notOpenText}</p>
      <p>
        <strong>{office.name}</strong>
      </p>
      <OfficeAddress office={office} />
    </Alert>
  );
}

function Start({ service, link }: { readonly service: Service; readonly link: LinkInputs }) {
  const t = useTexts();
  return (
    <OwnForm className="st-start" method="post" action={`${servicePath(service.code)}/antrag`}>
      <Linked link={link} />
      <ButtonRow>
        <Button icon="arrow">{t.service.start(service.deed)}</Button>
      </ButtonRow>
      <p className="st-muted">{service.assurance === 'NONE' ? t.service.startHint : t.service.startHintSignIn}</p>
      <p {...useLanguageOf()(t.languageOf('drafts'))}>
        {t.drafts.begun} <OwnLink href="/weitermachen">{t.drafts.goneResume}</OwnLink>
      </p>
    </OwnForm>
  );
}

function Resume({ code, link }: { readonly code: string; readonly link: LinkInputs }) {
  const t = useTexts();
  const path = `${servicePath(code)}/antrag`;
  return (
    <Alert kind="info" title={t.service.draftTitle}>
      <p>{t.service.draftText}</p>
      <OwnForm method="post" action={path}>
        <Linked link={link} />
        <ButtonRow>
          <LinkButton href={path} icon="arrow">
            {t.service.resume}
          </LinkButton>
          <Button kind="secondary" name="_do" value="restart">
            {t.service.restart}
          </Button>
        </ButtonRow>
      </OwnForm>
    </Alert>
  );
}

function Elsewhere({ elsewhere }: { readonly elsewhere: NonNullable<Service['elsewhere']> }) {
  const t = useTexts();
  return (
    <Alert kind="info" title={t.service.elsewhere(elsewhere.organisation)}>
      <p>{elsewhere.reason}</p>
      <LinkButton href={elsewhere.url} icon="external" rel="noreferrer">
        {t.service.elsewhereLink(elsewhere.organisation)}
      </LinkButton>
    </Alert>
  );
}
