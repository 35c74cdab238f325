import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { BulkCasesDocument, UndoBulkDocument } from '#api-client';
import type { BulkAction, BulkOutcomesFragment } from '#api-client';
import { text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { bulkDe } from '../texts/bulk.de.js';

export interface BulkTyped {
  readonly action: string;
  readonly assigneeId: string;
  readonly text: string;
  readonly picked: readonly string[];
}

/** What became of it, or what is missing. */
export type BulkReturned =
  | { readonly typed: BulkTyped; readonly error: string; readonly field: string }
  | { readonly done: Extract<BulkOutcomesFragment, { __typename: 'BulkPayload' }>; readonly undone: boolean }
  | { readonly tooLate: true };

const isAction = (value: string): value is BulkAction => value in bulkDe.actions;

/** Value of a box: the case with the version that was seen. */
export const pickOf = ({ id, version }: { readonly id: string; readonly version: number }): string => `${id}~${version}`;

export async function bulkAction(args: ActionFunctionArgs) {
  const form = await readForm(args);
  if (text(form, 'intent') === 'undo') {
    const { outcome } = await askDesk(args, UndoBulkDocument, { input: { bulkId: text(form, 'bulkId') } });
    return outcome.__typename === 'BulkPayload' ? data<BulkReturned>({ done: outcome, undone: true }) : data<BulkReturned>({ tooLate: true }, 409);
  }

  const picked = form.getAll('pick').filter((value) => typeof value === 'string');
  const typed: BulkTyped = { action: text(form, 'action'), assigneeId: text(form, 'assigneeId'), text: text(form, 'text'), picked };
  const missing = (error: string, field: string) => data<BulkReturned>({ typed, error, field }, 422);
  const { action } = typed;
  if (picked.length === 0) return missing(bulkDe.nothing, 'pick-0');
  if (!isAction(action)) return missing(bulkDe.actionMissing, 'action-0');
  if (action === 'FORWARD' && typed.assigneeId === '') return missing(bulkDe.assigneeMissing, 'assigneeId');
  if (action !== 'TAKE' && typed.text === '') return missing(bulkDe.textMissing, 'text');

  const cases = picked.map((value) => ({ caseId: value.split('~')[0]!, version: Number(value.split('~')[1]) }));
  const { outcome } = await askDesk(args, BulkCasesDocument, { input: { action, cases, assigneeId: typed.assigneeId === '' ? null : typed.assigneeId, text: typed.text } });
  return outcome.__typename === 'BulkPayload' ? data<BulkReturned>({ done: outcome, undone: false }) : missing(bulkDe.textMissing, 'text');
}
