import { Readable } from 'node:stream';
import type { SideDoorAnswer } from '#api-client';
import { problem } from '#ui/page';

/** What the browser has to know of a file, and nothing else of the gateway's answer. */
const PASSED_ON = ['content-type', 'content-disposition', 'content-length', 'content-security-policy', 'x-content-type-options', 'cross-origin-resource-policy'];

/** A file of the gateway for the browser. @throws a page that says that there is none */
export function passOn({ status, headers, body }: SideDoorAnswer): Response {
  if (status !== 200) {
    body.resume();
    throw problem(404);
  }
  const passed = PASSED_ON.flatMap((name) => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : []));
  return new Response(Readable.toWeb(body) as ReadableStream, { headers: { ...Object.fromEntries(passed), 'cache-control': 'no-store' } });
}
