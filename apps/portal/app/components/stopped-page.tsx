import type { RawInput } from '#sdk/form';
import { ButtonRow, Column, LinkButton } from '#ui';
import { HiddenInputs } from './hidden-inputs.js';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

interface Stop {
  readonly title: string;
  readonly text: string;
  readonly alternatives: readonly string[];
  readonly office: { readonly name: string; readonly address: string; readonly url: string | null } | null;
}

/** The service is not for this person: why, what else there is, and the way back in case of a typing error. */
export const StoppedPage = ({ stop, back, values }: { readonly stop: Stop; readonly back: string; readonly values: RawInput }) => {
  const t = useTexts();
  return (
    <Column>
      <Title>{stop.title}</Title>
      <h1>{stop.title}</h1>
      <p className="st-lead">{stop.text}</p>
      {stop.office === null ? null : <Responsible office={stop.office} />}
      <h2>{t.stopped.instead}</h2>
      <ul>
        {stop.alternatives.map((alternative) => (
          <li key={alternative}>{alternative}</li>
        ))}
      </ul>
      {/* For the choice of languages: what was typed goes along. */}
      <form id={OPEN_FORM} method="post" hidden>
        <HiddenInputs raw={values} />
      </form>
      <ButtonRow>
        <LinkButton href={back}>{t.stopped.back}</LinkButton>
        <LinkButton href="/dienste" kind="secondary">
          {t.stopped.toServices}
        </LinkButton>
      </ButtonRow>
    </Column>
  );
};

/** Who can help instead. */
function Responsible({ office: { name, address, url } }: { readonly office: NonNullable<Stop['office']> }) {
  const t = useTexts();
  return (
    <section className="st-office">
      <h2>{t.stopped.responsible}</h2>
      <p>
        <strong>{name}</strong>
        <br />
        {address}
        {url === null ? null : (
          <>
            <br />
            <a href={url} rel="noreferrer">
              {t.stopped.officePage(name)}
            </a>
          </>
        )}
      </p>
    </section>
  );
}
