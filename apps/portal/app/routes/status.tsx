import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { CaseStatusDocument } from '#api-client';
import { ask, hostCookie, readCookie, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { CaseStatusView } from '../components/case-status.js';
import { StatusForm } from '../components/status-form.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

/** Reference and code for a quarter of an hour, so that the view can be loaded again and neither stands in an address. */
const COOKIE = '__Host-case';
const SECONDS = 900;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const [reference, accessCode] = readCookie(request, COOKIE)?.split('~') ?? [];
  if (!reference || !accessCode) return { status: null };
  const { caseStatus } = await ask(context, CaseStatusDocument, { reference, accessCode });
  return { status: caseStatus };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await request.formData();
  if (text(posted, '_do') === 'close') return redirect('/status', { status: 303, headers: { 'Set-Cookie': hostCookie(COOKIE, '', 0) } });

  const values = { reference: text(posted, 'reference').slice(0, 60), accessCode: text(posted, 'accessCode').slice(0, 40) };
  const errors = {
    ...(values.reference === '' ? { reference: de.status.referenceMissing } : {}),
    ...(values.accessCode === '' ? { accessCode: de.status.codeMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return data({ values, errors }, 422);

  const { caseStatus } = await ask(context, CaseStatusDocument, values);
  if (caseStatus === null) return data({ values, errors: { reference: de.status.unknown } }, 422);
  return redirect('/status', { status: 303, headers: { 'Set-Cookie': hostCookie(COOKIE, `${values.reference}~${values.accessCode}`, SECONDS) } });
}

export default function Status() {
  const { status } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const sent = refused instanceof Response ? undefined : refused;
  return status !== null && sent === undefined ? <CaseStatusView status={status} /> : <StatusForm {...sent} />;
}
