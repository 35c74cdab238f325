import type { LoaderFunctionArgs } from 'react-router';
import { loadDraft } from '../drafts/load-draft.js';
import { passOn } from '../drafts/pass-on.js';
import { open } from '../drafts/uploads.js';

/** A file that was just added, for whoever fills in the draft. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { token } = await loadDraft(context, request, params['code'] ?? '');
  return passOn(await open(context, token, params['id'] ?? ''));
}
