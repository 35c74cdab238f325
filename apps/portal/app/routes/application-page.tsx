import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useActionData, useLoaderData } from 'react-router';
import type { RouteHandle } from '#ui/page';
import { ApplicationForm } from '../components/application-form.js';
import { posted } from '../components/open-form.js';
import { StoppedPage } from '../components/stopped-page.js';
import { StrandedPage } from '../components/stranded-page.js';
import { keepingTyped } from '../drafts/keep-typed.js';
import { findDraft, loadDraft } from '../drafts/load-draft.js';
import { changedDraft, lostDraft } from '../drafts/lost-page.js';
import { pageOfAddress } from '../drafts/page-of-address.js';
import { readPagePost } from '../drafts/page-post.js';
import { donePath, resumePath } from '../drafts/paths.js';
import { savePage } from '../drafts/save-page.js';
import { shownPage } from '../drafts/shown-page.js';
import { readStranded, strandedIn } from '../drafts/stranded.js';

export const handle: RouteHandle = { personal: true, enhance: true, asksItself: true, openForm: () => posted('next') };

/** The page of the address, if the answers lead to it; else where to go on. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const stranded = strandedIn(context);
  if (stranded !== undefined) return { stranded, page: undefined };

  const loaded = await loadDraft(context, request, params['code'] ?? '');
  const ref = pageOfAddress(loaded, params);
  if (ref === 'sent') throw redirect(donePath(loaded.code), 303);
  if (ref === 'closed') throw redirect(resumePath(loaded.code, loaded.form, loaded.draft), 303);
  return { stranded: undefined, page: shownPage(loaded, ref, new URL(request.url)) };
}

export function action({ params, request, context }: ActionFunctionArgs) {
  return keepingTyped(request, async (remember) => {
    const loaded = await findDraft(context, request, params['code'] ?? '');
    const ref = loaded && pageOfAddress(loaded, params);
    if (loaded === undefined) return lostDraft(context, request, params, await readStranded(request));
    if (typeof ref !== 'object') return changedDraft(context, request, params, loaded, await readStranded(request));

    const post = await readPagePost(context, request, loaded, ref);
    remember(post.raw);
    const saved = await savePage(context, loaded, ref, post);
    if (typeof saved !== 'symbol') return saved;
    const still = await findDraft(context, request, loaded.code);
    const rest = { raw: post.raw, files: [] };
    return still === undefined ? lostDraft(context, request, params, rest) : changedDraft(context, request, params, still, rest);
  });
}

export default function ApplicationPage() {
  const { stranded, page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (stranded !== undefined) return <StrandedPage {...stranded} />;
  const sent = answered instanceof Response || answered === null ? undefined : answered;
  if (sent !== undefined && 'stop' in sent) return <StoppedPage {...sent} />;
  return <ApplicationForm {...page} values={{ ...(sent?.values ?? page.values), ...page.given }} errors={sent?.errors} conflict={sent?.conflict ?? false} unfinished={page.unfinished && sent === undefined} />;
}
