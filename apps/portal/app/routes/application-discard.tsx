import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { DiscardDraftDocument } from '#api-client';
import { ask, forgetDraftCookie } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { DiscardPage } from '../components/discard-page.js';
import { servicePath } from '../components/service-entry.js';
import { loadDraft } from '../drafts/load-draft.js';
import { donePath, stoppedPath } from '../drafts/paths.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { code, draft, form, answers } = await loadDraft(context, request, params['code'] ?? '');
  if (draft.submitted !== null) throw redirect(donePath(code), 303);
  return { deed: draft.title, keepPath: stoppedPath(code, form, answers, draft) };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { code, token } = await loadDraft(context, request, params['code'] ?? '');
  const { discardDraft } = await ask(context, DiscardDraftDocument, { input: { token } });
  if (discardDraft.__typename === 'ProblemFailure' && discardDraft.code === 'ALREADY_SUBMITTED') return redirect(donePath(code), 303);
  return redirect(`${servicePath(code)}?draft=deleted`, { status: 303, headers: { 'Set-Cookie': forgetDraftCookie(code) } });
}

export default function ApplicationDiscard() {
  return <DiscardPage {...useLoaderData<typeof loader>()} />;
}
