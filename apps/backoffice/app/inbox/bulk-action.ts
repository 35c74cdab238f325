import { data } from 'react-router';
import type { ActionFunctionArgs } from 'react-router';
import { BulkCasesDocument, InboxExportDocument, UndoBulkDocument } from '#api-client';
import type { BulkAction, BulkOutcomesFragment } from '#api-client';
import { text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { labelOf, viewOf } from '../paths.js';
import { bulkDe } from '../texts/bulk.de.js';
import { labelsDe } from '../texts/labels.de.js';
import { chosenColumns } from './columns.js';

export interface BulkTyped {
  readonly action: string;
  readonly assigneeId: string;
  readonly label: string;
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
  const typed: BulkTyped = { action: text(form, 'action'), assigneeId: text(form, 'assigneeId'), label: text(form, 'label'), text: text(form, 'text'), picked };
  const missing = (error: string, field: string) => data<BulkReturned>({ typed, error, field }, 422);
  const { action } = typed;
  if (text(form, 'intent') === 'export-all') return exportList(args, missing);
  if (picked.length === 0) return missing(bulkDe.nothing, 'pick-0');
  if (text(form, 'intent') === 'export') return exportList(args, missing, picked.map((value) => value.split('~')[0]!));
  if (!isAction(action)) return missing(bulkDe.actionMissing, 'action-0');
  if (action === 'FORWARD' && typed.assigneeId === '') return missing(bulkDe.assigneeMissing, 'assigneeId');
  const labels = action === 'LABEL' || action === 'UNLABEL';
  if (labels && typed.label === '') return missing(labelsDe.missing, 'label');
  if (action !== 'TAKE' && !labels && typed.text === '') return missing(bulkDe.textMissing, 'text');

  const cases = picked.map((value) => ({ caseId: value.split('~')[0]!, version: Number(value.split('~')[1]) }));
  const { outcome } = await askDesk(args, BulkCasesDocument, { input: { action, cases, assigneeId: typed.assigneeId === '' ? null : typed.assigneeId, label: typed.label === '' ? null : typed.label, text: typed.text } });
  return outcome.__typename === 'BulkPayload' ? data<BulkReturned>({ done: outcome, undone: false }) : missing(bulkDe.textMissing, 'text');
}

/** As a file: what is picked, or all that the address shows, in the columns of this browser. */
async function exportList<T>(args: ActionFunctionArgs, missing: (error: string, field: string) => T, caseIds: string[] | null = null) {
  const query = new URL(args.request.url).searchParams;
  const filter = { view: viewOf(query.get('ansicht')), search: query.get('suche'), label: labelOf(query) };
  const { inboxExport } = await askDesk(args, InboxExportDocument, { ...filter, caseIds, columns: [...chosenColumns(args.request)] });
  if (inboxExport === null) return missing(bulkDe.mayNotExport, 'export');
  return inboxExport.path === null ? missing(bulkDe.tooMany(inboxExport.limit), 'export') : leadOn(inboxExport.path);
}
