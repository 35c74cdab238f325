import { Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import type { OtherDraft } from '../drafts/go-on-here.js';
import { HiddenInputs } from './hidden-inputs.js';
import { OtherDraftHere } from './other-draft.js';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

export interface AskedResume {
  readonly values: { readonly link: string; readonly accessCode: string };
  readonly errors: { readonly link?: string; readonly accessCode?: string };
  /** What would be lost sight of; asked about before. */
  readonly other?: OtherDraft;
}

/** Link and code; unknown and wrong are answered alike. */
export function ResumeForm({ values, errors, other }: AskedResume) {
  const t = useTexts();
  const summary = Object.entries(errors).map(([id, text]) => ({ id, text: String(text) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : t.form.errorPrefix}>{t.drafts.resumeTitle}</Title>
      <ErrorSummary title={t.form.errorsTitle(summary.length)} errors={summary} />
      <h1>{t.drafts.resumeTitle}</h1>
      {other === undefined ? <p className="st-lead">{t.drafts.resumeLead}</p> : null}
      <form id={OPEN_FORM} method="post" className="st-form" noValidate>
        {other === undefined ? (
          <Inputs values={values} errors={errors} />
        ) : (
          <OtherDraftHere other={other}>
            <HiddenInputs raw={values} />
          </OtherDraftHere>
        )}
      </form>
    </Column>
  );
}

const Inputs = ({ values, errors }: Omit<AskedResume, 'other'>) => {
  const t = useTexts();
  return (
    <>
      <TextField id="link" name="link" label={t.drafts.resumeLink} hint={t.drafts.resumeLinkHint} value={values.link} error={errors.link} autoComplete="off" spellCheck={false} maxLength={400} />
      <TextField id="accessCode" name="accessCode" label={t.drafts.resumeCode} hint={t.drafts.resumeCodeHint} value={values.accessCode} error={errors.accessCode} autoComplete="off" spellCheck={false} width={20} maxLength={40} />
      <ButtonRow>
        <Button>{t.drafts.resumeButton}</Button>
      </ButtonRow>
    </>
  );
};
