import type { ErrorCode, PayableQuery } from '#api-client';
import { isLocale } from '#kernel';
import { Alert, Button, ButtonRow, Column, Details, ErrorSummary, OwnLink, RadioField, TextField, useLanguageOf } from '#ui';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

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
  const t = useTexts();
  const errors = refused?.errors ?? {};
  const ids = { due: 'due-0', method: 'method-0', email: 'email' } as const;
  const summary = Object.entries(errors).map(([name, message]) => ({ id: ids[name as keyof Choice], text: String(message) }));
  return (
    <Column>
      <Title prefix={summary.length === 0 ? '' : t.form.errorPrefix}>{t.pay.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(summary.length)} errors={summary} />
      {refused?.failure === undefined ? null : <Alert kind="danger" title={t.failures[refused.failure]} live />}
      <h1>{t.pay.title}</h1>
      <Amount payable={payable} />
      {payable.settled ? <Settled payable={payable} /> : <Choices payable={payable} idempotencyKey={idempotencyKey} chosen={refused?.values ?? {}} errors={errors} />}
      {payable.settled ? null : <Transfer transfer={payable.bankTransfer} />}
      <p>
        <OwnLink href="/bezahlen">{t.pay.other}</OwnLink>
      </p>
    </Column>
  );
}

const Amount = ({ payable }: { readonly payable: Payable }) => {
  const t = useTexts();
  return (
    <div className="st-panel">
      <p>
        {t.pay.openTitle}
        <br />
        <span className="st-amount">{payable.open.text}</span>
      </p>
      <dl className="st-transfer">
        <dt>{t.pay.purpose}</dt>
        <dd>{payable.purpose}</dd>
        <dt>{t.pay.payee}</dt>
        <dd>{payable.payee}</dd>
        <dt>{t.pay.reference}</dt>
        <dd>{payable.reference}</dd>
      </dl>
    </div>
  );
};

/** Paid, or not wanted any more. */
const Settled = ({ payable: { total, takenBack } }: { readonly payable: Payable }) => {
  const t = useTexts();
  const [kind, title, text] = takenBack.cents > 0 && total.cents === 0 ? (['info', t.pay.takenBackTitle, t.pay.takenBack] as const) : (['success', t.pay.settledTitle, t.pay.settled] as const);
  return (
    <Alert kind={kind} title={title}>
      <p>{text}</p>
    </Alert>
  );
};

function Choices({ payable, idempotencyKey, chosen, errors }: { readonly payable: Payable; readonly idempotencyKey: string; readonly chosen: Choice; readonly errors: Choice }) {
  const t = useTexts();
  const languageOf = useLanguageOf();
  const open = payable.dues.filter((due) => due.open.cents > 0 && due.id !== null);
  const all = { value: 'all', label: t.pay.all(payable.open.text) };
  const dues = open.length < 2 ? [all] : [all, ...open.map((due) => ({ value: due.id!, label: t.pay.one(due.open.text, t.datesOf('pay').long(due.dueOn)) }))];
  return (
    <submit-once>
      <form id={OPEN_FORM} method="post" className="st-form" noValidate>
        <input type="hidden" name="reference" value={payable.reference} />
        <input type="hidden" name="idempotencyKey" value={idempotencyKey} />
        <RadioField id="due" name="due" label={t.pay.what} options={dues} selected={[chosen.due ?? 'all']} error={errors.due} />
        <RadioField
          id="method"
          name="method"
          label={t.pay.how}
          options={payable.methods.map(({ code, title, text, language }) => ({ value: code, label: title, hint: text, words: isLocale(language) ? languageOf(language) : undefined }))}
          selected={[chosen.method ?? (payable.methods.length === 1 ? payable.methods[0]!.code : '')]}
          error={errors.method}
        />
        <TextField
          id="email"
          name="email"
          type="email"
          label={t.pay.email}
          optionalText={t.form.optional}
          hint={t.pay.emailHint}
          value={chosen.email ?? ''}
          error={errors.email}
          autoComplete="email"
        />
        <ButtonRow>
          <Button icon="arrow">{t.pay.start}</Button>
        </ButtonRow>
      </form>
    </submit-once>
  );
}

const Transfer = ({ transfer }: { readonly transfer: Payable['bankTransfer'] }) => {
  const t = useTexts();
  return (
    <Details summary={t.pay.transferTitle}>
      <dl className="st-transfer">
        <dt>{t.pay.transfer.payee}</dt>
        <dd>{transfer.payee}</dd>
        <dt>{t.pay.transfer.iban}</dt>
        <dd>{transfer.iban}</dd>
        <dt>{t.pay.transfer.bic}</dt>
        <dd>{transfer.bic}</dd>
        <dt>{t.pay.transfer.reference}</dt>
        <dd>{transfer.reference}</dd>
      </dl>
    </Details>
  );
};
