import { Alert, Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

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
  const t = useTexts();
  const summary = Object.entries(errors).map(([id, text]) => ({ id, text: String(text) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : t.form.errorPrefix}>{t.permit.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(summary.length)} errors={summary} />
      <h1>{t.permit.title}</h1>
      <Verdict plate={values.plate} valid={valid} />
      <p className="st-lead">{t.permit.lead}</p>
      <form id={OPEN_FORM} method="post" className="st-form" noValidate>
        <TextField id="code" name="code" label={t.permit.code} hint={t.permit.codeHint} value={values.code} error={errors.code} autoComplete="off" spellCheck={false} width={20} />
        <TextField id="plate" name="plate" label={t.permit.plate} hint={t.permit.plateHint} value={values.plate} error={errors.plate} autoComplete="off" spellCheck={false} width={20} />
        <ButtonRow>
          <Button>{t.permit.check}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}

function Verdict({ plate, valid }: { readonly plate: string; readonly valid: boolean | undefined }) {
  const t = useTexts();
  if (valid === undefined) return null;
  return (
    <Alert kind={valid ? 'success' : 'warning'} title={valid ? t.permit.valid(plate) : t.permit.invalid(plate)} live>
      <p>{valid ? t.permit.validText : t.permit.invalidText}</p>
    </Alert>
  );
}
