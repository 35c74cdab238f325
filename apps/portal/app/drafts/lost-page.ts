import { data, redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { ApplicationFormDocument, StartDraftDocument } from '#api-client';
import type { CompiledForm } from '#sdk/form';
import { ask, newDraftCookie } from '#ui/page';
import { findDraft, openDraft } from './load-draft.js';
import type { OpenDraft } from './load-draft.js';
import { pageOfAddress } from './page-of-address.js';
import { donePath, pagePath, resumePath } from './paths.js';
import { savePage } from './save-page.js';
import { strand } from './stranded.js';
import type { StrandedPost } from './stranded.js';

type Context = Readonly<RouterContextProvider>;
type Params = Readonly<Record<string, string | undefined>>;

/** A page was posted and its draft is not in this browser: the page comes back, or a draft begins with it. */
export async function lostDraft(context: Context, request: Request, params: Params, post: StrandedPost) {
  if (post.raw['_do'] === 'begin') return beginAnew(context, request, params, post);
  return strandWithout(context, request, params, post, 'gone');
}

/** What is not right yet is kept in the new draft beside its answers, so the page can be gone to in any case. */
async function beginAnew(context: Context, request: Request, params: Params, post: StrandedPost) {
  const code = params['code'] ?? '';
  const { startDraft } = await ask(context, StartDraftDocument, { input: { serviceCode: code } });
  if (startDraft.__typename === 'ProblemFailure') return strandWithout(context, request, params, post, startDraft.code === 'ASSURANCE_TOO_LOW' ? 'sign-in' : 'gone');

  const headers = { 'Set-Cookie': newDraftCookie(code, startDraft.token) };
  const begun = (await openDraft(context, code, startDraft.token))!;
  const ref = pageOfAddress(begun, params);
  if (typeof ref === 'string') return withHeaders(await changedDraft(context, request, params, begun, post), headers);
  const saved = await savePage(context, begun, ref, { raw: { ...post.raw, _do: 'next' }, fileIssues: [], staysAt: undefined });
  return redirect(saved instanceof Response ? saved.headers.get('Location')! : pagePath(code, ref), { status: 303, headers });
}

/** The page as a draft would have it that began now. */
async function strandWithout(context: Context, request: Request, params: Params, post: StrandedPost, reason: 'gone' | 'sign-in') {
  const { applicationForm } = await ask(context, ApplicationFormDocument, { serviceCode: params['code'] ?? '' });
  return strand(context, request, { reason, post, form: (applicationForm ?? undefined) as CompiledForm | undefined, page: params['page'] ?? '' });
}

const withHeaders = (answer: ReturnType<typeof strand>, headers: Record<string, string>) => data(answer.data, { ...answer.init, headers });

/** The draft is there, but the page can not be saved into it: it was sent, or this page is not asked any more. */
export async function changedDraft(context: Context, request: Request, params: Params, before: OpenDraft, post: StrandedPost) {
  const now = (await findDraft(context, request, before.code)) ?? before;
  const { code, form, draft } = now;
  const reason = draft.submitted === null ? 'closed' : 'sent';
  return strand(context, request, { reason, post, form, page: params['page'] ?? '', onward: reason === 'sent' ? donePath(code) : resumePath(code, form, draft) });
}
