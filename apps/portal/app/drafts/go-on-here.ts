import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import { found, newDraftCookie } from '#ui/page';
import { textsFor } from '../texts/use-texts.js';
import { findDraft, openDraft } from './load-draft.js';
import type { OpenDraft } from './load-draft.js';
import { laterPath, stoppedPath } from './paths.js';

type Context = Readonly<RouterContextProvider>;

/** A draft that was just opened on this device. */
interface Resumed {
  readonly token: string;
  readonly serviceCode: string;
}

/** A draft of the same service that this browser would lose sight of. */
export interface OtherDraft {
  readonly savedAt: string;
  /** Where it gets a link of its own first. */
  readonly laterPath: string;
}

function lostFromHere(context: Context, { code, draft }: OpenDraft): OtherDraft {
  const { datesOf, drafts } = textsFor(context);
  const dates = datesOf('drafts');
  return { savedAt: drafts.otherSaved(dates.long(draft.savedAt), dates.time(draft.savedAt)), laterPath: laterPath(code) };
}

/** The draft of this service that this browser would lose sight of when another one begins; undefined when there is none, or nothing in it that was typed. */
export async function unsentHere(context: Context, request: Request, code: string): Promise<OtherDraft | undefined> {
  const here = await findDraft(context, request, code);
  return here === undefined || here.draft.submitted !== null || Object.keys(here.answers).length === 0 ? undefined : lostFromHere(context, here);
}

/** Another draft of this service in this browser, begun and not sent; undefined when it is the same or there is none. */
export async function otherDraftHere(context: Context, request: Request, { token, serviceCode }: Resumed): Promise<OtherDraft | undefined> {
  const here = await findDraft(context, request, serviceCode);
  if (here === undefined || here.draft.submitted !== null || Object.keys(here.answers).length === 0) return undefined;
  const resumed = await openDraft(context, serviceCode, token);
  if (resumed?.draft.resume?.link !== undefined && resumed.draft.resume.link === here.draft.resume?.link) return undefined;
  return lostFromHere(context, here);
}

/** The draft is this browser's from now on; it goes on where somebody stopped. */
export async function goOnHere(context: Context, { token, serviceCode }: Resumed): Promise<Response> {
  const { form, answers, draft } = found(await openDraft(context, serviceCode, token));
  return redirect(stoppedPath(serviceCode, form, answers, draft), { status: 303, headers: { 'Set-Cookie': newDraftCookie(serviceCode, token) } });
}
