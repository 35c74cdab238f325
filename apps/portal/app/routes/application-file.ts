import { Readable } from 'node:stream';
import type { LoaderFunctionArgs } from 'react-router';
import { problem } from '#ui/page';
import { loadDraft } from '../drafts/load-draft.js';
import { open } from '../drafts/uploads.js';

/** What the browser has to know of the file, and nothing else of the gateway's answer. */
const PASSED_ON = ['content-type', 'content-disposition', 'content-length', 'content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy'];

/** A file that was just added, for whoever fills in the draft. */
export async function loader({ params, request, context }: LoaderFunctionArgs): Promise<Response> {
  const { token } = await loadDraft(context, request, params['code'] ?? '');
  const { status, headers, body } = await open(context, token, params['id'] ?? '');
  if (status !== 200) {
    body.resume();
    throw problem(404);
  }
  const passed = PASSED_ON.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
  return new Response(Readable.toWeb(body) as ReadableStream, { headers: { ...Object.fromEntries(passed), 'cache-control': 'no-store' } });
}
