import { Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

interface Asked {
  readonly reference?: string;
  readonly accessCode?: string;
}

/** Reference and code; unknown and wrong are answered alike. */
export function StatusForm({ values = {}, errors = {} }: { readonly values?: Asked; readonly errors?: Asked }) {
  const summary = Object.entries(errors).map(([id, message]) => ({ id, text: String(message) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : de.form.errorPrefix}>{de.status.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(summary.length)} errors={summary} />
      <h1>{de.status.title}</h1>
      <p className="st-lead">{de.status.lead}</p>
      <form method="post" action="/status" className="st-form" noValidate>
        <TextField
          id="reference"
          name="reference"
          label={de.status.reference}
          hint={de.status.referenceHint}
          value={values.reference ?? ''}
          error={errors.reference}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <TextField
          id="accessCode"
          name="accessCode"
          label={de.status.accessCode}
          hint={de.status.accessCodeHint}
          value={values.accessCode ?? ''}
          error={errors.accessCode}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button>{de.status.show}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}
