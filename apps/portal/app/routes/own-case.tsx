import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { OwnCaseDocument } from '#api-client';
import { ask, found } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { CaseStatusView } from '../components/case-status.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { ownCase } = await ask(context, OwnCaseDocument, { reference: (params['reference'] ?? '').slice(0, 60) });
  return { status: found(ownCase) };
}

export default function OwnCase() {
  return <CaseStatusView status={useLoaderData<typeof loader>().status} closable={false} />;
}
