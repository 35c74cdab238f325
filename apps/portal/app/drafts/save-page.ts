import { data, redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { SaveDraftPageMutation } from '#api-client';
import { KeepDraftForLaterDocument, SaveDraftPageDocument } from '#api-client';
import type { FieldIssue, PageReading, PageRef, RawInput } from '#sdk/form';
import { mergeIssues, nextInstance, readPage, withGivenAnswers, withPageAnswers } from '#sdk/form';
import { fieldId } from '#ui';
import { ask } from '#ui/page';
import { changesLanguage } from '../components/open-form.js';
import type { OpenDraft } from './load-draft.js';
import { pageErrors } from './page-errors.js';
import type { PageErrors } from './page-errors.js';
import { besides } from './page-post.js';
import type { PagePost } from './page-post.js';
import { checkPath, laterPath, pagePath, refOf } from './paths.js';

type Context = Readonly<RouterContextProvider>;
type Saved = SaveDraftPageMutation['saveDraftPage'];

/** The same page again: with mistakes, or with what another device has saved on it meanwhile. */
export interface ShownAgain {
  readonly values: RawInput;
  readonly errors?: PageErrors | undefined;
  readonly conflict?: boolean;
}

/** The draft is not as it was when the page was opened: gone, sent, or without this page. */
export const LOST = Symbol('lost');

const textOf = (value: RawInput[string] | undefined): string | undefined => (value === undefined ? undefined : [value].flat()[0]);

const inputOf = ({ token }: OpenDraft, ref: PageRef, raw: RawInput) => ({
  token,
  page: ref.id,
  index: ref.index ?? 0,
  seen: textOf(raw['_seen']),
  told: [raw['_told'] ?? []].flat(),
});

/** Saves what a page posted and leads on. */
export async function savePage(context: Context, loaded: OpenDraft, ref: PageRef, post: PagePost) {
  const { form, answers } = loaded;
  const { raw } = post;
  if (raw['_do'] === 'remove') return removeInstance(context, loaded, ref, raw);

  const reading = readPage(form, ref, raw, answers);
  const { saveDraftPage } = await ask(context, SaveDraftPageDocument, { input: { ...inputOf(loaded, ref, raw), answers: reading.answers, typed: typedOf(raw) } });
  if (saveDraftPage.__typename === 'ProblemFailure') return refused(saveDraftPage.code, raw);
  if (raw['_do'] === 'later' && post.fileIssues.length === 0) return stopHere(context, loaded, ref);
  if (changesLanguage(raw)) return redirect(samePage(loaded, ref, raw), 303);
  if (saveDraftPage.__typename === 'StoppedPayload') return data({ stop: saveDraftPage, back: pagePath(loaded.code, ref), values: typedOf(raw) }, 422);

  const issues = mergeIssues(form, reading.issues ?? [], issuesOf(saveDraftPage));
  if (post.staysAt !== undefined) return stays(loaded, ref, post, issues.length === 0);
  const all = [...post.fileIssues, ...besides(issues, post.fileIssues)];
  if (all.length > 0) return data<ShownAgain>({ errors: pageErrors(form, ref, all), values: raw }, 422);
  return redirect(nextPath(loaded, ref, post.raw, reading, saveDraftPage), 303);
}

async function removeInstance(context: Context, loaded: OpenDraft, ref: PageRef, raw: RawInput) {
  const { saveDraftPage } = await ask(context, SaveDraftPageDocument, { input: { ...inputOf(loaded, ref, raw), answers: {}, remove: true } });
  if (saveDraftPage.__typename === 'ProblemFailure') return refused(saveDraftPage.code, raw);
  return redirect(pagePath(loaded.code, { ...ref, index: 0 }), 303);
}

const refused = (code: string, raw: RawInput) => (code === 'CONFLICT' ? data<ShownAgain>({ conflict: true, values: raw }, 409) : LOST);

/** What stands in the inputs, without those of the site itself. */
const typedOf = (raw: RawInput): RawInput => Object.fromEntries(Object.entries(raw).filter(([name]) => !name.startsWith('_')));

const issuesOf = (saved: Saved): readonly FieldIssue[] => (saved.__typename === 'InvalidInput' ? (saved.fields as readonly FieldIssue[]) : []);

/** Whatever is on the page is kept, right or not; it goes on here. */
async function stopHere(context: Context, { code, token }: OpenDraft, ref: PageRef) {
  const { keepDraftForLater } = await ask(context, KeepDraftForLaterDocument, { input: { token, page: ref.id, index: ref.index ?? 0 } });
  return keepDraftForLater.__typename === 'KeepDraftForLaterPayload' ? redirect(laterPath(code), 303) : LOST;
}

/** After a file was added or removed: the same page, with what was typed; only what is wrong with the file is said yet. */
function stays({ code, form }: OpenDraft, ref: PageRef, { raw, fileIssues, staysAt }: PagePost, saved: boolean) {
  if (fileIssues.length > 0) return data<ShownAgain>({ errors: pageErrors(form, ref, fileIssues), values: raw }, 422);
  if (!saved) return data<ShownAgain>({ errors: undefined, values: raw });
  return redirect(`${samePage({ code }, ref, raw)}#${fieldId(staysAt ?? '')}`, 303);
}

const samePage = ({ code }: Pick<OpenDraft, 'code'>, ref: PageRef, raw: RawInput): string => `${pagePath(code, ref)}${raw['_return'] === 'check' ? '?return=check' : ''}`;

function nextPath({ code, form, answers }: OpenDraft, ref: PageRef, raw: RawInput, reading: PageReading, saved: Saved): string {
  const after = withPageAnswers(form, ref, answers, withGivenAnswers(form, ref, answers, reading.answers));
  const instance = nextInstance(form, after, ref);
  if (raw['_do'] === 'add' && instance !== undefined) return pagePath(code, instance);
  const next = saved.__typename === 'SaveDraftPagePayload' ? saved : undefined;
  if (raw['_return'] === 'check' || !next?.nextPage) return checkPath(code);
  return pagePath(code, refOf(form, { id: next.nextPage, index: next.nextIndex ?? 0 }));
}
