import type { RawInput } from '#sdk/form';
import { Alert, Bullets, Button, ButtonRow, Column, FormField, LinkButton, OwnForm, OwnLink, useLanguageOf } from '#ui';
import type { Stranded } from '../drafts/stranded.js';
import { OPEN_FORM } from './open-form.js';
import { HiddenInputs } from './hidden-inputs.js';
import { Title } from './title.js';
import { useSignIn } from './use-town.js';
import { useTexts } from '../texts/use-texts.js';

/** A page that could not be saved comes back with everything that was typed, and says how to go on. */
export function StrandedPage(stranded: Stranded) {
  const t = useTexts();
  const { reason, address, title, fields, raw, files, rest } = stranded;
  const [what, why] = t.drafts.stranded[reason];
  const words = useLanguageOf()(stranded.language);
  const heading = title === '' ? what : title;
  return (
    <Column>
      <Title prefix={t.form.errorPrefix}>{heading}</Title>
      <Alert kind="warning" title={what} live>
        <p>{why}</p>
        <Ways {...stranded} />
      </Alert>
      <h1 {...(title === '' ? {} : words)}>{heading}</h1>
      <OwnForm id={OPEN_FORM} method="post" action={address} className="st-form" noValidate>
        {fields.map((field) => (
          <FormField key={field.key} field={field} values={raw} errors={{}} words={t.form} language={stranded.language} />
        ))}
        <HiddenInputs raw={ofTheSite(raw)} />
        {files.length === 0 ? null : <p>{t.drafts.strandedFiles(files.join(', '))}</p>}
        <Rest texts={rest} />
        <Buttons {...stranded} />
      </OwnForm>
    </Column>
  );
}

/** What the page said of itself goes along; of a page without a stamp nothing was saved when it was opened. */
const ofTheSite = (raw: RawInput): RawInput => ({ _seen: raw['_seen'] ?? '', ...(raw['_return'] === undefined ? {} : { _return: raw['_return'] }) });

/** What brings the draft back: in a new window, because what was typed lives on this page alone. */
function Ways({ reason, onward }: Stranded) {
  const t = useTexts();
  const { offered } = useSignIn();
  if (reason === 'sent' || reason === 'closed') return null;
  return (
    <>
      <ul className="st-bullets">
        {reason === 'sign-in' ? null : <li><NewWindow href="/weitermachen" text={t.drafts.strandedResume} /></li>}
        {offered ? <li><NewWindow href="/anmelden" text={t.drafts.strandedSignIn} /></li> : null}
      </ul>
      {onward === undefined ? <p>{t.drafts.strandedBack}</p> : null}
    </>
  );
}

const NewWindow = ({ href, text }: { readonly href: string; readonly text: string }) => (
  <OwnLink href={href} target="_blank" rel="noopener">
    {text}
  </OwnLink>
);

const Rest = ({ texts }: { readonly texts: readonly string[] }) =>
  {
  const t = useTexts();
  return texts.length === 0 ? null : (
    <section>
      <h2>{t.drafts.strandedRest}</h2>
      <Bullets items={texts} />
    </section>
  );
};

function Buttons({ reason, onward }: Stranded) {
  const t = useTexts();
  const open = reason === 'gone' || reason === 'sign-in';
  return (
    <ButtonRow>
      {reason === 'sent' ? null : (
        <Button name="_do" value="next">
          {t.form.next}
        </Button>
      )}
      {open ? (
        <Button kind="secondary" name="_do" value="begin">
          {t.drafts.strandedBegin}
        </Button>
      ) : null}
      {onward === undefined ? null : (
        <LinkButton href={onward} kind="secondary">
          {reason === 'sent' ? t.drafts.strandedDone : t.drafts.strandedDraft}
        </LinkButton>
      )}
    </ButtonRow>
  );
}
