import { Alert, Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

export interface AskedPermit {
  readonly code: string;
  readonly plate: string;
}

export interface CheckedPermit {
  readonly values: AskedPermit;
  readonly errors: { readonly code?: string; readonly plate?: string };
  /** Absent until both are typed. */
  readonly valid?: boolean;
}

/** Code and plate; whether they belong together is all that is said. */
export function PermitForm({ values, errors, valid }: CheckedPermit) {
  const summary = Object.entries(errors).map(([id, text]) => ({ id, text: String(text) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : de.form.errorPrefix}>{de.permit.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(summary.length)} errors={summary} />
      <h1>{de.permit.title}</h1>
      <Verdict plate={values.plate} valid={valid} />
      <p className="st-lead">{de.permit.lead}</p>
      <form method="post" className="st-form" noValidate>
        <TextField id="code" name="code" label={de.permit.code} hint={de.permit.codeHint} value={values.code} error={errors.code} autoComplete="off" spellCheck={false} width={20} />
        <TextField id="plate" name="plate" label={de.permit.plate} hint={de.permit.plateHint} value={values.plate} error={errors.plate} autoComplete="off" spellCheck={false} width={20} />
        <ButtonRow>
          <Button>{de.permit.check}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}

function Verdict({ plate, valid }: { readonly plate: string; readonly valid: boolean | undefined }) {
  if (valid === undefined) return null;
  return (
    <Alert kind={valid ? 'success' : 'warning'} title={valid ? de.permit.valid(plate) : de.permit.invalid(plate)} live>
      <p>{valid ? de.permit.validText : de.permit.invalidText}</p>
    </Alert>
  );
}
