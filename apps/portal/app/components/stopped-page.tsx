import { Column, LinkButton, ButtonRow } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

interface Stop {
  readonly title: string;
  readonly text: string;
  readonly alternatives: readonly string[];
  readonly office: { readonly name: string; readonly address: string; readonly url: string | null } | null;
}

/** The service is not for this person: why, what else there is, and the way back in case of a typing error. */
export const StoppedPage = ({ stop, back }: { readonly stop: Stop; readonly back: string }) => (
  <Column>
    <Title>{stop.title}</Title>
    <h1>{stop.title}</h1>
    <p className="st-lead">{stop.text}</p>
    {stop.office === null ? null : <Responsible office={stop.office} />}
    <h2>{de.stopped.instead}</h2>
    <ul>
      {stop.alternatives.map((alternative) => (
        <li key={alternative}>{alternative}</li>
      ))}
    </ul>
    <ButtonRow>
      <LinkButton href={back}>{de.stopped.back}</LinkButton>
      <LinkButton href="/dienste" kind="secondary">
        {de.stopped.toServices}
      </LinkButton>
    </ButtonRow>
  </Column>
);

/** Who can help instead. */
const Responsible = ({ office: { name, address, url } }: { readonly office: NonNullable<Stop['office']> }) => (
  <section className="st-office">
    <h2>{de.stopped.responsible}</h2>
    <p>
      <strong>{name}</strong>
      <br />
      {address}
      {url === null ? null : (
        <>
          <br />
          <a href={url} rel="noreferrer">{de.stopped.officePage(name)}</a>
        </>
      )}
    </p>
  </section>
);
