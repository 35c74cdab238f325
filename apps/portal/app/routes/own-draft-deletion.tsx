import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { DiscardOwnDraftDocument } from '#api-client';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { DiscardPage } from '../components/discard-page.js';
import { ownDraftOf } from '../drafts/own-draft-of.js';

export const handle: RouteHandle = { personal: true };

export const loader = ({ params, context }: LoaderFunctionArgs) => ownDraftOf(context, params['id'] ?? '');

/** Already deleted, or sent meanwhile: both show in the account. */
export async function action({ params, context }: ActionFunctionArgs) {
  await ask(context, DiscardOwnDraftDocument, { input: { draftId: params['id'] ?? '' } });
  return redirect('/konto', 303);
}

export default function OwnDraftDeletion() {
  const { title, path } = useLoaderData<typeof loader>();
  return <DiscardPage deed={title} keepPath={path} />;
}
