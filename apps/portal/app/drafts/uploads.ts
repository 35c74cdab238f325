import type { RouterContextProvider } from 'react-router';
import type { SideDoorAnswer } from '#api-client';
import { GatewayError } from '#api-client';
import type { FieldIssue, PageRef } from '#sdk/form';
import { pathOf } from '#sdk/form';
import { partsOf, problem } from '#ui/page';
import type { PostedFile } from '#ui/page';
import type { OpenDraft } from './load-draft.js';

type Context = Readonly<RouterContextProvider>;

/** Hands a file on to the gateway as it comes; answers what is wrong with it. A file that gets lost is said, never thrown: what was typed beside it counts. */
export async function upload(context: Context, { token, form }: OpenDraft, ref: PageRef, { field, name, stream }: PostedFile): Promise<FieldIssue | undefined> {
  const page = form.pages.find(({ id }) => id === ref.id)!;
  const issue = (found: Omit<FieldIssue, 'path'>): FieldIssue => ({ path: pathOf(page, field, ref.index), ...found });
  const query = new URLSearchParams({ page: ref.id, index: String(ref.index ?? 0), field });
  const headers = { 'content-type': 'application/octet-stream', 'x-draft-token': token, 'x-file-name': encodeURIComponent(name) };
  const { gateway, caller } = partsOf(context);
  try {
    const answer = await gateway.send(`/files/uploads?${query}`, { method: 'POST', headers, body: stream }, caller);
    if (answer.status === 201) return void (await answer.body.text());
    const refused = (JSON.parse(await answer.body.text()) as { readonly issue?: Omit<FieldIssue, 'path'> }).issue;
    return issue(refused ?? { code: 'FILE_LOST', params: { file: name } });
  } catch (error) {
    stream.resume();
    if (error instanceof GatewayError || error instanceof SyntaxError) return issue({ code: 'FILE_LOST', params: { file: name } });
    throw error;
  }
}

/** Takes a file out of the draft. */
export async function drop(context: Context, { token }: OpenDraft, id: string): Promise<void> {
  const { body } = await ask(context, 'DELETE', token, fileOf(id));
  await body.text();
}

/** A file of the draft as the gateway sends it. */
export const open = (context: Context, token: string, id: string): Promise<SideDoorAnswer> => ask(context, 'GET', token, fileOf(id));

/** The draft on paper, to be signed. */
export const openPaper = (context: Context, token: string): Promise<SideDoorAnswer> => ask(context, 'GET', token, '/files/drafts/paper.pdf');

const fileOf = (id: string): `/files/${string}` => `/files/uploads/${encodeURIComponent(id)}`;

async function ask(context: Context, method: 'GET' | 'DELETE', token: string, path: `/files/${string}`): Promise<SideDoorAnswer> {
  const { gateway, caller } = partsOf(context);
  try {
    return await gateway.send(path, { method, headers: { 'x-draft-token': token } }, caller);
  } catch (error) {
    if (error instanceof GatewayError) throw problem(503);
    throw error;
  }
}
