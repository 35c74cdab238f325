import type { ActionFunctionArgs, LoaderFunctionArgs, Params } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { SaveDraftPageDocument } from '#api-client';
import type { FieldIssue, PageRef, RawInput } from '#sdk/form';
import { givenInputs, isOpenPage, mergeIssues, nextInstance, readPage, withGivenAnswers, withPageAnswers, writePage } from '#sdk/form';
import { fieldId } from '#ui';
import { ask, clockTime } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ApplicationForm } from '../components/application-form.js';
import { StoppedPage } from '../components/stopped-page.js';
import { loadDraft } from '../drafts/load-draft.js';
import type { LoadedDraft } from '../drafts/load-draft.js';
import { pageErrors } from '../drafts/page-errors.js';
import { besides, readPagePost } from '../drafts/page-post.js';
import type { PagePost } from '../drafts/page-post.js';
import { pageView } from '../drafts/page-view.js';
import { checkPath, donePath, pagePath, refOf, resumePath } from '../drafts/paths.js';
import { shownFiles } from '../drafts/shown-files.js';

export const handle: RouteHandle = { personal: true, enhance: true, asksItself: true };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const loaded = await loadDraft(context, request, params['code'] ?? '');
  const { code, draft, form, answers } = loaded;
  const ref = openPage(loaded, params);
  const fresh = Object.keys(answers).length === 0;
  const { pathname, search, searchParams } = new URL(request.url);
  return {
    address: `${pathname}${search}`,
    view: pageView(code, form, ref, answers),
    values: writePage(form, ref, answers),
    given: givenInputs(form, ref, answers),
    files: shownFiles(code, form, ref, { answers, files: draft.files }),
    savedAt: fresh ? undefined : clockTime(draft.savedAt),
    returnToCheck: searchParams.get('return') === 'check',
  };
}

/** The page of the address, if these answers lead to it; else where to go on. */
function openPage({ code, draft, form, answers }: LoadedDraft, params: Params): PageRef {
  const ref = refOf(form, { id: params['page'] ?? '', index: Math.max(0, Number.parseInt(params['index'] ?? '1', 10) - 1 || 0) });
  if (draft.submitted !== null) throw redirect(donePath(code), 303);
  if (!isOpenPage(form, answers, ref)) throw redirect(resumePath(code, form, draft), 303);
  return ref;
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const loaded = await loadDraft(context, request, params['code'] ?? '');
  const { code, token, form, answers } = loaded;
  const ref = openPage(loaded, params);
  const post = await readPagePost(context, request, loaded, ref);
  const { raw } = post;
  const input = { token, page: ref.id, index: ref.index ?? 0 };
  if (raw['_do'] === 'remove') {
    await ask(context, SaveDraftPageDocument, { input: { ...input, answers: {}, remove: true } });
    return redirect(`${pagePath(code, { ...ref, index: 0 })}`, 303);
  }

  const reading = readPage(form, ref, raw, answers);
  const { saveDraftPage } = await ask(context, SaveDraftPageDocument, { input: { ...input, answers: reading.answers } });
  if (saveDraftPage.__typename === 'StoppedPayload') return data({ stop: saveDraftPage, back: pagePath(code, ref) }, 422);
  const refused = saveDraftPage.__typename === 'InvalidInput' ? (saveDraftPage.fields as readonly FieldIssue[]) : [];
  const issues = mergeIssues(form, reading.issues ?? [], refused);
  if (post.staysAt !== undefined) return showAgain(loaded, ref, post, issues.length === 0);
  const all = [...post.fileIssues, ...besides(issues, post.fileIssues)];
  if (all.length > 0) return data({ errors: pageErrors(form, ref, all), values: raw }, 422);
  if (saveDraftPage.__typename !== 'SaveDraftPagePayload') throw redirect(resumePath(code, form, loaded.draft), 303);

  const after = withPageAnswers(form, ref, answers, withGivenAnswers(form, ref, answers, reading.answers));
  return redirect(nextPath(loaded, raw, nextInstance(form, after, ref), saveDraftPage), 303);
}

/** After a file was added or removed: the same page, with what was typed; only what is wrong with the file is said yet. */
function showAgain({ code, form }: LoadedDraft, ref: PageRef, { raw, fileIssues, staysAt }: PagePost, saved: boolean) {
  if (fileIssues.length > 0) return data({ errors: pageErrors(form, ref, fileIssues), values: raw }, 422);
  if (!saved) return data({ errors: undefined, values: raw });
  const query = raw['_return'] === 'check' ? '?return=check' : '';
  return redirect(`${pagePath(code, ref)}${query}#${fieldId(staysAt ?? '')}`, 303);
}

function nextPath({ code, form }: LoadedDraft, raw: RawInput, instance: PageRef | undefined, saved: { nextPage: string | null; nextIndex: number | null }): string {
  if (raw['_do'] === 'add' && instance !== undefined) return pagePath(code, instance);
  if (raw['_return'] === 'check' || saved.nextPage === null) return checkPath(code);
  return pagePath(code, refOf(form, { id: saved.nextPage, index: saved.nextIndex ?? 0 }));
}

export default function ApplicationPage() {
  const page = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const sent = refused instanceof Response ? undefined : refused;
  if (sent !== undefined && 'stop' in sent) return <StoppedPage {...sent} />;
  return <ApplicationForm {...page} values={{ ...(sent?.values ?? page.values), ...page.given }} errors={sent?.errors} />;
}
