import { Button, ButtonRow, Column, ErrorSummary, TextField } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

/** The payment reference, with GET: the address on a paper notice leads straight to the amount. */
export function PayReference({ typed, asked }: { readonly typed: string; readonly asked: boolean }) {
  const error = asked ? (typed === '' ? de.pay.referenceMissing : de.pay.unknown) : undefined;
  return (
    <Column>
      <Title prefix={error === undefined ? '' : de.form.errorPrefix}>{de.pay.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(1)} errors={error === undefined ? [] : [{ id: 'kassenzeichen', text: error }]} />
      <h1>{de.pay.title}</h1>
      <p className="st-lead">{de.pay.lead}</p>
      <form method="get" className="st-form" noValidate>
        <TextField
          id="kassenzeichen"
          name="kassenzeichen"
          label={de.pay.reference}
          hint={de.pay.referenceHint}
          value={typed}
          error={error}
          autoComplete="off"
          spellCheck={false}
          width={20}
        />
        <ButtonRow>
          <Button>{de.pay.find}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}
