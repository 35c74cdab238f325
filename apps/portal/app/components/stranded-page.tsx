import type { RawInput } from '#sdk/form';
import { Alert, Button, ButtonRow, Bullets, Column, FormField, LinkButton } from '#ui';
import type { Stranded } from '../drafts/stranded.js';
import { de } from '../texts/de.js';
import { HiddenInputs } from './hidden-inputs.js';
import { Title } from './title.js';
import { useSignIn } from './use-town.js';

/** A page that could not be saved comes back with everything that was typed, and says how to go on. */
export function StrandedPage(stranded: Stranded) {
  const { reason, address, title, fields, raw, files, rest } = stranded;
  const [what, why] = de.drafts.stranded[reason];
  const heading = title === '' ? what : title;
  return (
    <Column>
      <Title prefix={de.form.errorPrefix}>{heading}</Title>
      <Alert kind="warning" title={what} live>
        <p>{why}</p>
        <Ways {...stranded} />
      </Alert>
      <h1>{heading}</h1>
      <form method="post" action={address} className="st-form" noValidate>
        {fields.map((field) => (
          <FormField key={field.key} field={field} values={raw} errors={{}} words={de.form} />
        ))}
        <HiddenInputs raw={ofTheSite(raw)} />
        {files.length === 0 ? null : <p>{de.drafts.strandedFiles(files.join(', '))}</p>}
        <Rest texts={rest} />
        <Buttons {...stranded} />
      </form>
    </Column>
  );
}

/** What the page said of itself goes along; of a page without a stamp nothing was saved when it was opened. */
const ofTheSite = (raw: RawInput): RawInput => ({ _seen: raw['_seen'] ?? '', ...(raw['_return'] === undefined ? {} : { _return: raw['_return'] }) });

/** What brings the draft back: in a new window, because what was typed lives on this page alone. */
function Ways({ reason, onward }: Stranded) {
  const { offered } = useSignIn();
  if (reason === 'sent' || reason === 'closed') return null;
  return (
    <>
      <ul className="st-bullets">
        {reason === 'sign-in' ? null : <li><NewWindow href="/weitermachen" text={de.drafts.strandedResume} /></li>}
        {offered ? <li><NewWindow href="/anmelden" text={de.drafts.strandedSignIn} /></li> : null}
      </ul>
      {onward === undefined ? <p>{de.drafts.strandedBack}</p> : null}
    </>
  );
}

const NewWindow = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <a href={href} target="_blank" rel="noopener">
    {text}
  </a>
);

const Rest = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.length === 0 ? null : (
    <section>
      <h2>{de.drafts.strandedRest}</h2>
      <Bullets items={texts} />
    </section>
  );

function Buttons({ reason, onward }: Stranded) {
  const open = reason === 'gone' || reason === 'sign-in';
  return (
    <ButtonRow>
      {reason === 'sent' ? null : (
        <Button name="_do" value="next">
          {de.form.next}
        </Button>
      )}
      {open ? (
        <Button kind="secondary" name="_do" value="begin">
          {de.drafts.strandedBegin}
        </Button>
      ) : null}
      {onward === undefined ? null : (
        <LinkButton href={onward} kind="secondary">
          {reason === 'sent' ? de.drafts.strandedDone : de.drafts.strandedDraft}
        </LinkButton>
      )}
    </ButtonRow>
  );
}
