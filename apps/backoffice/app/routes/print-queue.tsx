import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { DispatchLettersDocument, MakePrintRunDocument, PrintQueueDocument, PrintRunDocument } from '#api-client';
import { text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { dateError } from '../letters/date-error.js';
import { PrintQueuePage } from '../letters/print-queue-page.js';
import type { ReturnedLetters } from '../letters/print-queue-page.js';
import { printQueuePath } from '../paths.js';
import { de } from '../texts/de.js';

/** As many letters as one wish may name. */
const MOST = 100;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export async function loader(args: LoaderFunctionArgs) {
  const query = new URL(args.request.url).searchParams;
  const { queued, dispatched, printRunsWaiting } = await askDesk(args, PrintQueueDocument, { first: MOST, after: null });
  const run = query.get('stapel');
  const { printRun } = run === null ? { printRun: null } : await askDesk(args, PrintRunDocument, { id: run });
  const on = query.get('am') ?? '';
  return { queued, dispatched, printRunsWaiting, made: printRun, done: DAY.test(on) ? { count: Number(query.get('abgeschickt')) || 0, on } : null };
}

/** All that are checked in one post: put together for the printer, or given to the post on one day. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args);
  const picked = form.getAll('letter').map(String);
  const on = text(form, 'dispatchedOn');
  const refuse = (why: Pick<ReturnedLetters, 'failure' | 'pickError' | 'dateError' | 'missing'>, status = 422) => data({ picked, on, ...why } satisfies ReturnedLetters, status);
  if (picked.length === 0) return refuse({ pickError: de.print.none });
  if (text(form, 'intent') === 'print') return print(args, picked, on);
  if (!DAY.test(on)) return refuse({ dateError: de.dispatch.unknown });

  const { dispatchLetters } = await askDesk(args, DispatchLettersDocument, { input: { letterIds: picked, dispatchedOn: on } });
  if (dispatchLetters.__typename === 'DispatchLettersPayload') return leadOn(`${printQueuePath}?abgeschickt=${picked.length}&am=${on}`);
  if (dispatchLetters.__typename === 'InvalidInput') return refuse({ dateError: dateError(dispatchLetters.fields) });
  return refuse({ failure: dispatchLetters.code }, 409);
}

/** Letters whose file is gone come back unchecked; the others stay as they were. */
async function print(args: ActionFunctionArgs, picked: readonly string[], on: string) {
  const { makePrintRun } = await askDesk(args, MakePrintRunDocument, { input: { letterIds: [...picked] } });
  if (makePrintRun.__typename === 'MakePrintRunPayload') return leadOn(`${printQueuePath}?stapel=${makePrintRun.printRun.id}`);
  if (makePrintRun.__typename === 'ProblemFailure') return data({ picked, on, failure: makePrintRun.code } satisfies ReturnedLetters, 409);
  const missing = makePrintRun.fields.map(({ path }) => picked[Number(path.split('.')[1])] ?? '');
  return data({ picked: picked.filter((id) => !missing.includes(id)), on, missing } satisfies ReturnedLetters, 409);
}

export default function PrintQueue() {
  return <PrintQueuePage {...useLoaderData<typeof loader>()} returned={useActionData<ReturnedLetters>()} />;
}
