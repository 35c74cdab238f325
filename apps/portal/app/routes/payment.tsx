import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import type { PaymentState, PaymentStateFragment } from '#api-client';
import { PaymentByTokenDocument, RefreshPaymentDocument } from '#api-client';
import { Alert, ButtonRow, Column, LinkButton } from '#ui';
import type { AlertKind } from '#ui';
import { ask, found, longDate } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

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
  const { token, payment } = useLoaderData<typeof loader>();
  const [title, text] = de.payment.states[payment.state];
  return (
    <Column>
      <Title>{title}</Title>
      <h1>{title}</h1>
      <Alert kind={kindOf(payment.state)} title={payment.amount.text} live>
        <p>{text}</p>
      </Alert>
      <Facts payment={payment} />
      <ButtonRow>
        {payment.receiptPath === null ? null : <LinkButton href={payment.receiptPath}>{de.payment.receipt}</LinkButton>}
        {payment.redirectUrl !== null && RESUMABLE.includes(payment.state) ? (
          <LinkButton href={payment.redirectUrl} icon="arrow" rel="noreferrer">
            {de.payment.onward}
          </LinkButton>
        ) : null}
        {OPEN.includes(payment.state) ? <LinkButton href={`/bezahlen/${encodeURIComponent(token)}`} kind="secondary">
            {de.payment.check}
          </LinkButton> : null}
        {AGAIN.includes(payment.state) ? <LinkButton href={`/bezahlen?kassenzeichen=${encodeURIComponent(payment.reference)}`}>{de.payment.again}</LinkButton> : null}
        <LinkButton href="/" kind="quiet">
          {de.done.toHome}
        </LinkButton>
      </ButtonRow>
    </Column>
  );
}

const Facts = ({ payment }: { readonly payment: PaymentStateFragment }) => (
  <dl className="st-transfer">
    <dt>{de.payment.purpose}</dt>
    <dd>{payment.purpose}</dd>
    <dt>{de.payment.reference}</dt>
    <dd>{payment.reference}</dd>
    {payment.paidAt === null ? null : (
      <>
        <dt>{de.payment.paidAt}</dt>
        <dd>{longDate(payment.paidAt)}</dd>
      </>
    )}
  </dl>
);
