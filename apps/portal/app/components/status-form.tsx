import { Button, ButtonRow, Column, ErrorSummary, OwnForm, TextField } from '#ui';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

interface Asked {
  readonly reference?: string;
  readonly accessCode?: string;
}

/** Reference and code; unknown and wrong are answered alike. */
export function StatusForm({ values = {}, errors = {} }: { readonly values?: Asked; readonly errors?: Asked }) {
  const t = useTexts();
  const summary = Object.entries(errors).map(([id, message]) => ({ id, text: String(message) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : t.form.errorPrefix}>{t.status.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(summary.length)} errors={summary} />
      <h1>{t.status.title}</h1>
      <p className="st-lead">{t.status.lead}</p>
      <OwnForm id={OPEN_FORM} method="post" action="/status" className="st-form" noValidate>
        <TextField
          id="reference"
          name="reference"
          label={t.status.reference}
          hint={t.status.referenceHint}
          value={values.reference ?? ''}
          error={errors.reference}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <TextField
          id="accessCode"
          name="accessCode"
          label={t.status.accessCode}
          hint={t.status.accessCodeHint}
          value={values.accessCode ?? ''}
          error={errors.accessCode}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button>{t.status.show}</Button>
        </ButtonRow>
      </OwnForm>
    </Column>
  );
}
