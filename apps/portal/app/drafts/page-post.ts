import { redirect } from 'react-router';
import type { RouterContextProvider } from 'react-router';
import type { FieldIssue, PageRef, RawInput } from '#sdk/form';
import { fileAction } from '#ui';
import { readPosted } from '#ui/page';
import type { OpenDraft } from './load-draft.js';
import { drop, upload } from './uploads.js';

/** What a page posted: what was typed, and what is wrong with the files that came along. */
export interface PagePost {
  readonly raw: RawInput;
  readonly fileIssues: readonly FieldIssue[];
  /** Key of the file field whose button was pressed: the page is shown again. */
  readonly staysAt: string | undefined;
}

/** Reads the form; files are in the draft, or refused, when it answers. */
export async function readPagePost(context: Readonly<RouterContextProvider>, request: Request, draft: OpenDraft, ref: PageRef): Promise<PagePost> {
  const fileIssues: FieldIssue[] = [];
  // One after the other: the same field takes them, in the order in which they were chosen.
  let before: Promise<void> = Promise.resolve();
  const raw = await readPosted(request, (file) => {
    const after = before;
    before = (async () => {
      await after;
      const issue = await upload(context, draft, ref, file);
      if (issue !== undefined) fileIssues.push(issue);
    })();
    return before;
  }).catch((error: unknown) => {
    if (error instanceof Error && /unexpected end|aborted/i.test(error.message)) throw redirect(request.url, 303);
    throw error;
  });
  const action = fileAction(raw['_do']);
  if (action?.drop !== undefined) await drop(context, draft, action.drop);
  return { raw, fileIssues, staysAt: action?.key };
}

/** The issues of a page without those about a field whose file has just been refused: one thing at a time. */
export const besides = (issues: readonly FieldIssue[], fileIssues: readonly FieldIssue[]): readonly FieldIssue[] =>
  issues.filter(({ path }) => !fileIssues.some((refused) => refused.path === path));
