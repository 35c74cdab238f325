import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { PayableDocument, StartPaymentDocument } from '#api-client';
import type { ErrorCode } from '#api-client';
import { newId } from '#kernel';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { asked as askedForm, changesLanguage, posted as openForm } from '../components/open-form.js';
import { PayForm } from '../components/pay-form.js';
import { PayReference } from '../components/pay-reference.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { enhance: true, personal: true, leavesTown: true, openForm: openFormOf };

/** The reference that is asked for, or the choice of what and how. */
function openFormOf({ payable }: { readonly payable: { readonly settled: boolean } | null }) {
  if (payable === null) return askedForm();
  return payable.settled ? undefined : openForm();
}

const LONGEST_REFERENCE = 40;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('kassenzeichen')?.trim().slice(0, LONGEST_REFERENCE);
  if (!typed) return { typed: typed ?? '', asked: typed !== undefined, payable: null, idempotencyKey: '' };

  const { payable } = await ask(context, PayableDocument, { reference: typed });
  return { typed, asked: true, payable, idempotencyKey: newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const t = textsFor(context);
  const posted = await request.formData();
  const values = { due: text(posted, 'due'), method: text(posted, 'method'), email: text(posted, 'email') };
  if (changesLanguage(posted)) return data({ values, errors: {}, failure: undefined });
  const errors = {
    ...(values.due === '' ? { due: t.pay.dueMissing } : {}),
    ...(values.method === '' ? { method: t.pay.methodMissing } : {}),
    ...(values.email === '' || EMAIL.test(values.email) ? {} : { email: t.pay.emailWrong }),
  };
  if (Object.keys(errors).length > 0) return data({ values, errors, failure: undefined }, 422);

  const input = {
    reference: text(posted, 'reference'),
    dueIds: values.due === 'all' ? [] : [values.due],
    method: values.method,
    idempotencyKey: text(posted, 'idempotencyKey'),
    email: values.email === '' ? null : values.email,
  };
  const { startPayment } = await ask(context, StartPaymentDocument, { input });
  if (startPayment.__typename === 'StartPaymentPayload') return redirect(startPayment.redirectUrl, 303);
  return data({ values, errors, failure: startPayment.code as ErrorCode }, 422);
}

export default function Pay() {
  const { typed, asked, payable, idempotencyKey } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  if (payable === null) return <PayReference typed={typed} asked={asked} />;
  return <PayForm payable={payable} idempotencyKey={idempotencyKey} refused={refused instanceof Response ? undefined : refused} />;
}
