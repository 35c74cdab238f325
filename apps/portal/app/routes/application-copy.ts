import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { found, partsOf } from '#ui/page';
import { loadDraft } from '../drafts/load-draft.js';

/** Leads whoever has sent the application to its copy: the address of the paper itself is good for a quarter of an hour only. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { draft } = await loadDraft(context, request, params['code'] ?? '');
  const { protocol, host } = partsOf(context).caller;
  // The gateway's, so in no language: a whole address stays as it is.
  return redirect(new URL(found(draft.submitted?.copyPath), `${protocol}://${host}`).href, { status: 303, headers: { 'Cache-Control': 'no-store' } });
}
