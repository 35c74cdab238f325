import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { DraftStateFragment } from '#api-client';
import { DraftInProgressDocument } from '#api-client';
import type { Answers, CompiledForm } from '#sdk/form';
import { ask } from '#ui/page';
import { servicePath } from '../components/service-entry.js';
import { draftCookieOf } from './draft-cookie.js';
import type { DraftCookie } from './draft-cookie.js';

export interface LoadedDraft extends DraftCookie {
  readonly code: string;
  readonly draft: DraftStateFragment;
  readonly form: CompiledForm;
  readonly answers: Answers;
}

/** The draft that this browser fills in for this service; undefined when it has none or the gateway keeps it no longer. */
export async function findDraft(context: Readonly<RouterContextProvider>, request: Request, code: string): Promise<LoadedDraft | undefined> {
  const cookie = draftCookieOf(request, code);
  if (cookie === undefined) return undefined;

  const { draft } = await ask(context, DraftInProgressDocument, { token: cookie.token });
  if (draft === null || draft.serviceCode !== code) return undefined;
  return { ...cookie, code, draft, form: draft.form as CompiledForm, answers: draft.answers as Answers };
}

/** The same, ending at the service page with a word of explanation when there is no draft. */
export async function loadDraft(context: Readonly<RouterContextProvider>, request: Request, code: string): Promise<LoadedDraft> {
  const loaded = await findDraft(context, request, code);
  if (loaded === undefined) throw redirect(`${servicePath(code)}?draft=expired`, 303);
  return loaded;
}
