import { data, redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { GatewayError, RateServiceDocument, SendCorrectionDocument, StartFollowUpDocument, WithdrawApplicationDocument, WriteToOfficeDocument } from '#api-client';
import type { CaseStatusPartsFragment, ErrorCode, StatusOutcomeFragment } from '#api-client';
import { localeOfPath } from '#kernel';
import { issueText } from '#sdk/form';
import type { FieldIssue, RawInput } from '#sdk/form';
import { fileAction } from '#ui';
import { messageFiles, readMessagePost } from '#ui/message';
import type { Attached, MessagePost } from '#ui/message';
import { ask, newDraftCookie, partsOf } from '#ui/page';
import type { PostedFile } from '#ui/page';
import { unsentHere } from '../drafts/go-on-here.js';
import type { OtherDraft } from '../drafts/go-on-here.js';
import type { PageErrors } from '../drafts/page-errors.js';
import { pagePath } from '../drafts/paths.js';
import { changesLanguage } from '../components/open-form.js';
import { textsFor } from '../texts/use-texts.js';
import type { CaseKey } from './case-key.js';
import { correctionErrors, correctionFields, pathOfFile, PATHS, readCorrections, shownPaths } from './correction-view.js';

/** A form of the page that came back: what was typed, and what stands against it. */
export interface Returned {
  readonly failure?: ErrorCode;
  readonly message?: { readonly id: string; readonly text: string; readonly attached: readonly Attached[]; readonly error?: string; readonly fileError?: string };
  readonly correction?: { readonly paths: readonly string[]; readonly values: RawInput; readonly attached: readonly Attached[]; readonly errors: PageErrors };
  readonly withdraw?: { readonly error: string };
  /** Another draft of the service is open in this browser: asked about before it is lost from sight. */
  readonly followUp?: { readonly code: string; readonly other: OtherDraft };
  readonly rating?: { readonly stars: string; readonly text: string; readonly error: string };
}

interface Args {
  readonly request: Request;
  readonly context: Readonly<RouterContextProvider>;
  readonly key: CaseKey;
  readonly status: CaseStatusPartsFragment;
}

const STATUS: Partial<Record<ErrorCode, number>> = { WRONG_STATE: 409, CONFLICT: 409, NOT_FOUND: 404 };

const returned = (value: Returned, status = 422) => data(value, status);

/** Every form of the page posts here; its button says what is wished. */
export async function caseAction({ request, context, key, status }: Args) {
  const t = textsFor(context);
  const address = new URL(request.url);
  const messageId = address.searchParams.get('nachricht');
  const done = (what: string) => redirect(`${localeOfPath(address.pathname).path}?erledigt=${what}`, 303);
  const after = (outcome: StatusOutcomeFragment, what: string, refused: () => ReturnType<typeof returned>) => {
    if (outcome.__typename === 'CaseStatusPayload') return done(what);
    return outcome.__typename === 'ProblemFailure' ? returned({ failure: outcome.code }, STATUS[outcome.code] ?? 422) : refused();
  };
  if (messageId !== null) return write({ request, context, key, status }, messageId, after);

  const post = await readMessagePost(request, (file) => sendFile({ request, context, key, status }, file));
  const { raw } = post;
  if (fileAction(raw['_do']) !== undefined) return correct({ request, context, key, status }, post, after);
  switch (raw['_do']) {
    case 'correct':
      return correct({ request, context, key, status }, post, after);
    case 'withdraw':
      if (raw['sure'] === undefined || raw['sure'].length === 0) return returned({ withdraw: { error: t.dialogue.withdraw.confirmMissing } });
      return after((await ask(context, WithdrawApplicationDocument, { input: { ...key } })).outcome, 'zurueckgezogen', () => returned({ failure: 'INVALID_INPUT' }));
    case 'follow-up':
    case 'replace':
      return begin({ request, context, key, status }, one(raw, 'followUp'), raw['_do'] === 'replace');
    case 'rate':
      return rate({ request, context, key, status }, raw, after);
    default:
      return returned({}, 200);
  }
}

type After = (outcome: StatusOutcomeFragment, what: string, refused: () => ReturnType<typeof returned>) => Response | ReturnType<typeof returned>;

const one = (raw: RawInput, name: string): string => [raw[name] ?? []].flat()[0]?.replaceAll('\r\n', '\n').trim() ?? '';

const sideDoorHeaders = (key: CaseKey) => ({ 'content-type': 'application/octet-stream', 'x-case-reference': key.reference, ...(key.accessCode === undefined ? {} : { 'x-access-code': key.accessCode }) });

async function write({ request, context, key }: Args, messageId: string, after: After) {
  const t = textsFor(context);
  const { gateway, caller } = partsOf(context);
  const headers = sideDoorHeaders(key);
  const way = `/files/messages/${encodeURIComponent(messageId)}` as const;
  const post = await readMessagePost(request, ({ name, stream }) => gateway.send(way, { method: 'POST', headers: { ...headers, 'x-file-name': encodeURIComponent(name) }, body: stream }, caller));
  const dropped = fileAction(post.raw['_do'])?.drop;
  if (dropped !== undefined) (await gateway.send(`${way}/files/${encodeURIComponent(dropped)}`, { method: 'DELETE', headers }, caller)).body.resume();
  const text = one(post.raw, 'text');
  const message = { id: messageId, text, attached: post.attached.filter(({ id }) => id !== dropped) };
  if (post.refused.length > 0) return returned({ message: { ...message, fileError: post.refused.map((issue) => issueText(messageFiles(t.dialogue.messages.files, t.locale), { path: 'files', ...issue }, t.locale)).join(' ') } });
  if (fileAction(post.raw['_do']) !== undefined || changesLanguage(post.raw)) return returned({ message }, 200);
  if (text === '') return returned({ message: { ...message, error: t.dialogue.messages.missing } });

  const { outcome } = await ask(context, WriteToOfficeDocument, { input: { ...key, messageId, text } });
  return after(outcome, 'nachricht', () => returned({ message: { ...message, error: t.dialogue.messages.tooLong } }));
}

/** A file that the office wants to have anew; the gateway says whether it is wanted. */
function sendFile({ context, key, status }: Args, { field, name, stream }: PostedFile) {
  const path = pathOfFile(field);
  if (status.correction === null || path === undefined) return Promise.reject(new GatewayError('unavailable', 'nobody has asked for a file'));
  const { gateway, caller } = partsOf(context);
  const headers = { ...sideDoorHeaders(key), 'x-field': path, 'x-file-name': encodeURIComponent(name) };
  return gateway.send(`/files/corrections/${encodeURIComponent(status.correction.id)}`, { method: 'POST', headers, body: stream }, caller);
}

async function correct({ context, key, status }: Args, { raw, attached: chosen, refused: files }: MessagePost, after: After) {
  const { correction } = status;
  if (correction === null) return returned({ failure: 'WRONG_STATE' }, 409);
  const { locale } = textsFor(context);
  const paths = shownPaths(correction, one(raw, PATHS).split(' ').filter((path) => path !== ''));
  const shown = correctionFields(correction, paths);
  const step = fileAction(raw['_do']);
  const attached = chosen.filter(({ id }) => id !== step?.drop);
  const wrong = files.map(({ field, ...issue }) => ({ path: pathOfFile(field) ?? '', ...issue }));
  const again = (more: readonly string[], issues: readonly FieldIssue[], status?: number) => returned({ correction: { paths: shownPaths(correction, [...paths, ...more]), values: raw, attached, errors: correctionErrors(shown, issues, locale) } }, status);
  if (wrong.length > 0) return again([], wrong);
  // Files are added and taken out before anything is sent.
  if (step !== undefined) return again([], [], 200);

  const { corrections, issues } = readCorrections(shown, raw, attached);
  const { outcome } = await ask(context, SendCorrectionDocument, { input: { ...key, corrections } });
  return after(outcome, 'angaben', () => {
    const refused = outcome.__typename === 'InvalidInput' ? (outcome.fields as readonly FieldIssue[]) : [];
    const needed = refused.map(({ path }) => path).filter((path) => correctionFields(correction, [path]).length > 0);
    const unread = issues.filter(({ path }) => !refused.some((issue) => issue.path === path));
    return again(needed, [...unread, ...refused]);
  });
}

/** What follows the permit is a draft in this browser from now on. */
async function begin({ request, context, key, status }: Args, followUp: string, replace: boolean) {
  const other = replace ? undefined : await unsentHere(context, request, status.serviceCode);
  if (other !== undefined) return returned({ followUp: { code: followUp, other } }, 409);
  const { started } = await ask(context, StartFollowUpDocument, { input: { ...key, followUp } });
  if (started.__typename !== 'StartFollowUpPayload') return returned({ failure: started.code }, STATUS[started.code] ?? 422);
  return redirect(pagePath(started.serviceCode, { id: started.firstPage }), { status: 303, headers: { 'Set-Cookie': newDraftCookie(started.serviceCode, started.token) } });
}

async function rate({ context, key }: Args, raw: RawInput, after: After) {
  const t = textsFor(context);
  const [stars, text] = [one(raw, 'stars'), one(raw, 'text')];
  if (!/^[1-5]$/.test(stars)) return returned({ rating: { stars: '', text, error: t.dialogue.rating.missing } });
  const { outcome } = await ask(context, RateServiceDocument, { input: { ...key, stars: Number(stars), text } });
  return after(outcome, 'bewertung', () => returned({ rating: { stars, text, error: t.dialogue.rating.missing } }));
}
