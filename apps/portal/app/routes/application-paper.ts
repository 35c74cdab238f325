import type { LoaderFunctionArgs } from 'react-router';
import { loadDraft } from '../drafts/load-draft.js';
import { passOn } from '../drafts/pass-on.js';
import { openPaper } from '../drafts/uploads.js';

/** The application on paper, for whoever can not sign in. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { token } = await loadDraft(context, request, params['code'] ?? '');
  return passOn(await openPaper(context, token));
}
