import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { useActionData, useLoaderData } from 'react-router';
import { OwnCaseDocument } from '#api-client';
import { newId } from '#kernel';
import { ask, found } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { CaseStatusView } from '../components/case-status.js';
import { posted as openForm } from '../components/open-form.js';
import { caseAction } from '../status/case-action.js';

export const handle: RouteHandle = { personal: true, enhance: true, asksItself: true, openForm: openFormOf };

/** A message that is being written. */
function openFormOf({ status, messageId }: { readonly status: { readonly reference: string }; readonly messageId: string }) {
  return { ...openForm('write'), address: `/konto/vorgaenge/${encodeURIComponent(status.reference)}?nachricht=${messageId}` };
}

const referenceOf = ({ params }: Pick<LoaderFunctionArgs, 'params'>): string => (params['reference'] ?? '').slice(0, 60);

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { ownCase } = await ask(context, OwnCaseDocument, { reference: referenceOf({ params }) });
  return { status: found(ownCase), done: new URL(request.url).searchParams.get('erledigt'), messageId: newId() };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const key = { reference: referenceOf({ params }) };
  const { ownCase } = await ask(context, OwnCaseDocument, key);
  return caseAction({ request, context, key, status: found(ownCase) });
}

export default function OwnCase() {
  const answered = useActionData<typeof action>();
  return <CaseStatusView {...useLoaderData<typeof loader>()} returned={answered instanceof Response ? {} : (answered ?? {})} closable={false} />;
}
