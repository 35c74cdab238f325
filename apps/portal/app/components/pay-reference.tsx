import { Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

/** The payment reference, with GET: the address on a paper notice leads straight to the amount. */
export function PayReference({ typed, asked }: { readonly typed: string; readonly asked: boolean }) {
  const t = useTexts();
  const error = asked ? (typed === '' ? t.pay.referenceMissing : t.pay.unknown) : undefined;
  return (
    <Column>
      <Title prefix={error === undefined ? '' : t.form.errorPrefix}>{t.pay.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(1)} errors={error === undefined ? [] : [{ id: 'kassenzeichen', text: error }]} />
      <h1>{t.pay.title}</h1>
      <p className="st-lead">{t.pay.lead}</p>
      <form id={OPEN_FORM} method="get" className="st-form" noValidate>
        <TextField
          id="kassenzeichen"
          name="kassenzeichen"
          label={t.pay.reference}
          hint={t.pay.referenceHint}
          value={typed}
          error={error}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button>{t.pay.find}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}
