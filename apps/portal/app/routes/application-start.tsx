import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { StartDraftDocument } from '#api-client';
import { ask, newDraftCookie, text } from '#ui/page';
import { servicePath } from '../components/service-entry.js';
import { linkPosted } from '../drafts/link.js';
import { findDraft, loadDraft } from '../drafts/load-draft.js';
import { pagePath, resumePath, stoppedPath } from '../drafts/paths.js';
import { signInPath } from '../drafts/sign-in-path.js';

/** Goes on where this browser stopped. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { code, form, answers, draft } = await loadDraft(context, request, params['code'] ?? '');
  return redirect(stoppedPath(code, form, answers, draft), 303);
}

/** Begins a draft, unless one is being filled in and nobody asked to start anew. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const code = params['code'] ?? '';
  const posted = await request.formData();
  const wish = text(posted, '_do');
  const existing = wish === 'restart' ? undefined : await findDraft(context, request, code);
  if (existing !== undefined && existing.draft.submitted === null) return redirect(resumePath(code, existing.form, existing.draft), 303);

  const { startDraft } = await ask(context, StartDraftDocument, { input: { serviceCode: code, link: linkPosted(posted), unsigned: wish === 'unsigned' } });
  if (startDraft.__typename === 'ProblemFailure' && startDraft.code === 'ASSURANCE_TOO_LOW') return redirect(await signInPath(context, code, servicePath(code)), 303);
  if (startDraft.__typename === 'ProblemFailure') return redirect(servicePath(code), 303);
  return redirect(pagePath(code, { id: startDraft.firstPage }), { status: 303, headers: { 'Set-Cookie': newDraftCookie(code, startDraft.token) } });
}

export default function ApplicationStart() {
  return null;
}
