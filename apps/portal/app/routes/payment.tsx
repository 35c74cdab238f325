import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { PaymentState, PaymentStateFragment } from '#api-client';
import { PaymentByTokenDocument, RefreshPaymentDocument } from '#api-client';
import { Alert, ButtonRow, Column, LinkButton } from '#ui';
import type { AlertKind } from '#ui';
import { ask, found } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

/** States in which the bank may know more than we do: coming back only makes the gateway ask it. */
const OPEN: readonly PaymentState[] = ['CREATED', 'REDIRECTED', 'PENDING', 'AUTHORISED', 'UNKNOWN'];
/** States in which somebody may still be on the way to the bank. */
const RESUMABLE: readonly PaymentState[] = ['CREATED', 'REDIRECTED'];
const AGAIN: readonly PaymentState[] = ['FAILED', 'CANCELLED', 'EXPIRED'];
const GOOD: readonly PaymentState[] = ['PAID', 'PAID_LATE', 'REFUNDED', 'PARTLY_REFUNDED'];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const known = found((await ask(context, PaymentByTokenDocument, { token })).payment);
  if (!OPEN.includes(known.state)) return { token, payment: known };

  const { refreshPayment } = await ask(context, RefreshPaymentDocument, { input: { token } });
  return { token, payment: refreshPayment.__typename === 'RefreshPaymentPayload' ? refreshPayment.payment : known };
}

const kindOf = (state: PaymentState): AlertKind => (GOOD.includes(state) ? 'success' : AGAIN.includes(state) ? 'danger' : 'info');

export default function Payment() {
  const t = useTexts();
  const { token, payment } = useLoaderData<typeof loader>();
  const good = GOOD.includes(payment.state);
  const over = !good && !payment.owed;
  const [title, text] = over ? t.payment.notOwed : t.payment.states[payment.state];
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <Alert kind={over ? 'info' : kindOf(payment.state)} title={payment.amount.text} live>
        <p>{text}</p>
        {good && payment.leftOver.cents > 0 ? <p>{t.payment.leftOver(payment.leftOver.text)}</p> : null}
      </Alert>
      <Facts payment={payment} />
      <ButtonRow>
        {payment.receiptPath === null ? null : <LinkButton href={payment.receiptPath}>{t.payment.receipt}</LinkButton>}
        {!over && payment.redirectUrl !== null && RESUMABLE.includes(payment.state) ? (
          <LinkButton href={payment.redirectUrl} icon="arrow" rel="noreferrer">
            {t.payment.onward}
          </LinkButton>
        ) : null}
        {OPEN.includes(payment.state) ? <LinkButton href={`/bezahlen/${encodeURIComponent(token)}`} kind="secondary">
            {t.payment.check}
          </LinkButton> : null}
        {!over && AGAIN.includes(payment.state) ? <LinkButton href={`/bezahlen?kassenzeichen=${encodeURIComponent(payment.reference)}`}>{t.payment.again}</LinkButton> : null}
        <LinkButton href="/" kind="quiet">
          {t.shell.toHome}
        </LinkButton>
      </ButtonRow>
    </Column>
  );
}

const Facts = ({ payment }: { readonly payment: PaymentStateFragment }) => {
  const t = useTexts();
  return (
    <dl className="st-transfer">
      <dt>{t.payment.purpose}</dt>
      <dd>{payment.purpose}</dd>
      <dt>{t.payment.reference}</dt>
      <dd>{payment.reference}</dd>
      {payment.paidAt === null ? null : (
        <>
          <dt>{t.payment.paidAt}</dt>
          <dd>{t.datesOf('payment').long(payment.paidAt)}</dd>
        </>
      )}
    </dl>
  );
};
