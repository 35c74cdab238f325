import type { ErrorCode, PayableQuery } from '#api-client';
import { Alert, Button, ButtonRow, Column, Details, ErrorSummary, RadioField, TextField } from '#ui';
import { longDate } from '#ui/page';
import { de } from '../texts/de.js';
import { Title } from './title.js';

type Payable = NonNullable<PayableQuery['payable']>;

interface Choice {
  readonly due?: string;
  readonly method?: string;
  readonly email?: string;
}

export interface RefusedPayment {
  readonly values: Choice;
  readonly errors: Choice;
  readonly failure: ErrorCode | undefined;
}

/** How much, for what, to whom; then what and how. */
export function PayForm({ payable, idempotencyKey, refused }: { readonly payable: Payable; readonly idempotencyKey: string; readonly refused: RefusedPayment | undefined }) {
  const errors = refused?.errors ?? {};
  const ids = { due: 'due-0', method: 'method-0', email: 'email' } as const;
  const summary = Object.entries(errors).map(([name, message]) => ({ id: ids[name as keyof Choice], text: String(message) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : de.form.errorPrefix}>{de.pay.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(summary.length)} errors={summary} />
      {refused?.failure === undefined ? null : <Alert kind="danger" title={de.failures[refused.failure]} live />}
      <h1>{de.pay.title}</h1>
      <Amount payable={payable} />
      {payable.settled ? <Settled /> : <Choices payable={payable} idempotencyKey={idempotencyKey} chosen={refused?.values ?? {}} errors={errors} />}
      {payable.settled ? null : <Transfer transfer={payable.bankTransfer} />}
      <p>
        <a href="/bezahlen">{de.pay.other}</a>
      </p>
    </Column>
  );
}

const Amount = ({ payable }: { readonly payable: Payable }) => (
  <div className="st-panel">
    <p>
      {de.pay.openTitle}
      <br />
      <span className="st-amount">{payable.open.text}</span>
    </p>
    <dl className="st-transfer">
      <dt>{de.pay.purpose}</dt>
      <dd>{payable.purpose}</dd>
      <dt>{de.pay.payee}</dt>
      <dd>{payable.payee}</dd>
      <dt>{de.pay.reference}</dt>
      <dd>{payable.reference}</dd>
    </dl>
  </div>
);

const Settled = () => (
  <Alert kind="success" title={de.pay.settledTitle}>
    <p>{de.pay.settled}</p>
  </Alert>
);

function Choices({ payable, idempotencyKey, chosen, errors }: { readonly payable: Payable; readonly idempotencyKey: string; readonly chosen: Choice; readonly errors: Choice }) {
  const open = payable.dues.filter((due) => due.open.cents > 0 && due.id !== null);
  const all = { value: 'all', label: de.pay.all(payable.open.text) };
  const dues = open.length < 2 ? [all] : [all, ...open.map((due) => ({ value: due.id!, label: de.pay.one(due.open.text, longDate(due.dueOn)) }))];
  return (
    <submit-once>
      <form method="post" className="st-form" noValidate>
        <input type="hidden" name="reference" value={payable.reference} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <RadioField id="due" name="due" label={de.pay.what} options={dues} selected={[chosen.due ?? 'all']} error={errors.due} />
        <RadioField
          id="method"
          name="method"
          label={de.pay.how}
          options={payable.methods.map(({ code, title, text }) => ({ value: code, label: title, hint: text }))}
          selected={[chosen.method ?? (payable.methods.length === 1 ? payable.methods[0]!.code : '')]}
          error={errors.method}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={de.pay.email}
          optionalText={de.form.optional}
          hint={de.pay.emailHint}
          value={chosen.email ?? ''}
          error={errors.email}
          autoComplete="email"
        />
        <ButtonRow>
          <Button icon="arrow">{de.pay.start}</Button>
        </ButtonRow>
      </form>
    </submit-once>
  );
}

const Transfer = ({ transfer }: { readonly transfer: Payable['bankTransfer'] }) => (
  <Details summary={de.pay.transferTitle}>
    <dl className="st-transfer">
      <dt>{de.pay.transfer.payee}</dt>
      <dd>{transfer.payee}</dd>
      <dt>{de.pay.transfer.iban}</dt>
      <dd>{transfer.iban}</dd>
      <dt>{de.pay.transfer.bic}</dt>
      <dd>{transfer.bic}</dd>
      <dt>{de.pay.transfer.reference}</dt>
      <dd>{transfer.reference}</dd>
    </dl>
  </Details>
);
