import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { DraftStateFragment } from '#api-client';
import { DraftInProgressDocument } from '#api-client';
import type { Answers, CompiledForm } from '#sdk/form';
import { ask, draftCookieOf } from '#ui/page';
import type { DraftCookie } from '#ui/page';
import { servicePath } from '../components/service-entry.js';

/** A draft as the gateway keeps it, with the token that opens it. */
export interface OpenDraft {
  readonly code: string;
  readonly token: string;
  readonly draft: DraftStateFragment;
  readonly form: CompiledForm;
  readonly answers: Answers;
}

export interface LoadedDraft extends OpenDraft, DraftCookie {}

type Context = Readonly<RouterContextProvider>;

/** The draft that a token opens; undefined when the gateway keeps it no longer, or it is for another service. */
export async function openDraft(context: Context, code: string, token: string): Promise<OpenDraft | undefined> {
  const { draft } = await ask(context, DraftInProgressDocument, { token });
  if (draft === null || draft.serviceCode !== code) return undefined;
  return { code, token, draft, form: draft.form as CompiledForm, answers: draft.answers as Answers };
}

/** The draft that this browser fills in for this service; undefined when it has none or the gateway keeps it no longer. */
export async function findDraft(context: Context, request: Request, code: string): Promise<LoadedDraft | undefined> {
  const cookie = draftCookieOf(request, code);
  const opened = cookie && (await openDraft(context, code, cookie.token));
  return opened && { ...cookie, ...opened };
}

/** The same, ending at the service page with a word of explanation when there is no draft. */
export async function loadDraft(context: Context, request: Request, code: string): Promise<LoadedDraft> {
  const loaded = await findDraft(context, request, code);
  if (loaded === undefined) throw redirect(`${servicePath(code)}?draft=expired`, 303);
  return loaded;
}
