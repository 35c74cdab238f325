import { createContext, data } from 'react-router';
import type { LoaderFunctionArgs } from 'react-router';
import type { TypedDocumentString } from '#api-client';
import { readMessagePost } from '#ui/message';
import type { MessagePost } from '#ui/message';
import { ask } from '#ui/page';
import { signInPath } from '../paths.js';
import { leadOn } from './lead-on.js';

type Asking = Pick<LoaderFunctionArgs, 'request' | 'context'>;

/** Names and values of a form that was sent. */
export type Kept = readonly (readonly [string, string])[];

const posted = createContext<Kept>([]);

/** Asks the gateway as staff. Whoever is not signed in is led to the login and back; what they had sent is kept for them. */
export const askDesk = <TResult, TVariables>({ request, context }: Asking, document: TypedDocumentString<TResult, TVariables>, variables: TVariables): Promise<TResult> =>
  ask(context, document, variables, () => {
    const kept = context.get(posted);
    return kept.length > 0 ? data({ kept }, { status: 401 }) : leadOn(signInPath(addressOf(request)));
  });

/** Reads the form, once. */
export async function readForm({ request, context }: Asking): Promise<FormData> {
  const form = await request.formData();
  context.set(posted, [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  return form;
}

/** Reads a form whose files go on as streams; what was typed is kept like that of any form. */
export async function readMessage({ request, context }: Asking, send: Parameters<typeof readMessagePost>[1]): Promise<MessagePost> {
  const post = await readMessagePost(request, send);
  context.set(posted, Object.entries(post.raw).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const)));
  return post;
}

export function addressOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}
