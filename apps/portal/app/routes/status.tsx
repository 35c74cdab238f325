import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { CaseStatusDocument } from '#api-client';
import { newId } from '#kernel';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { CaseStatusView } from '../components/case-status.js';
import { StatusForm } from '../components/status-form.js';
import { caseAction } from '../status/case-action.js';
import { keyCookie, keyOf, noKeyCookie } from '../status/case-key.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true, enhance: true, asksItself: true, openForm: openFormOf };

/** The numbers that are asked for, or a message that is being written. */
function openFormOf({ status, messageId }: { readonly status: unknown; readonly messageId: string }) {
  return status === null ? openForm() : { ...openForm('write'), address: `/status?nachricht=${messageId}` };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const key = keyOf(request);
  const done = new URL(request.url).searchParams.get('erledigt');
  const { caseStatus } = key ? await ask(context, CaseStatusDocument, key) : { caseStatus: null };
  return { status: caseStatus, done, messageId: newId() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const key = keyOf(request);
  const { caseStatus } = key && new URL(request.url).search !== '' ? await ask(context, CaseStatusDocument, key) : { caseStatus: null };
  if (key && caseStatus !== null) return caseAction({ request, context, key, status: caseStatus });
  return openOrClose({ request, context });
}

async function openOrClose({ request, context }: Pick<ActionFunctionArgs, 'request' | 'context'>) {
  const t = textsFor(context);
  const posted = await request.formData();
  if (text(posted, '_do') === 'close') return redirect('/status', { status: 303, headers: { 'Set-Cookie': noKeyCookie() } });

  const values = { reference: text(posted, 'reference').slice(0, 60), accessCode: text(posted, 'accessCode').slice(0, 40) };
  if (changesLanguage(posted)) return data({ values, errors: {} });
  const errors = {
    ...(values.reference === '' ? { reference: t.status.referenceMissing } : {}),
    ...(values.accessCode === '' ? { accessCode: t.status.codeMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return data({ values, errors }, 422);

  const { caseStatus } = await ask(context, CaseStatusDocument, values);
  if (caseStatus === null) return data({ values, errors: { reference: t.status.unknown } }, 422);
  return redirect('/status', { status: 303, headers: { 'Set-Cookie': keyCookie(values) } });
}

export default function Status() {
  const { status, ...rest } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const sent = answered instanceof Response ? undefined : answered;
  if (status === null || (sent !== undefined && 'values' in sent)) return <StatusForm {...(sent !== undefined && 'values' in sent ? sent : {})} />;
  return <CaseStatusView status={status} {...rest} returned={sent ?? {}} />;
}
