import type { ActionFunctionArgs } from 'react-router';
import { data, redirect } from 'react-router';
import { BeginFilingDocument, EndFilingDocument, GoOnFilingDocument } from '#api-client';
import type { FilingOutcomeFragment, FilingWay } from '#api-client';
import { berlinInstant, parseLocalDate } from '#kernel';
import { clockTime, newDraftCookie, partsOf, text } from '#ui/page';
import { askDesk, readForm } from '../gateway/ask-desk.js';
import { leadOn } from '../gateway/lead-on.js';
import { takeInPath } from '../paths.js';
import { filingDe as words } from '../texts/filing.de.js';
import type { Filled } from './taking-in-fields.js';

/** The form that came back, and which of the two it is. */
export interface ReturnedFiling extends Filled {
  readonly form: 'begin' | 'go-on';
}

const NAMES = ['serviceCode', 'link', 'accessCode', 'way', 'identified', 'arrivedOn', 'arrivedTime'] as const;

/** Begins, or goes on with what somebody brings along; then leads to the form itself, which is a page of the portal. */
export async function takeIn(args: ActionFunctionArgs) {
  const posted = await readForm(args);
  if (text(posted, 'intent') === 'end') return end(args, text(posted, 'draftId'));
  const values = Object.fromEntries(NAMES.map((name) => [name, text(posted, name).slice(0, 400)]));
  const form = text(posted, 'intent') === 'go-on' ? 'go-on' : 'begin';
  const missing = missingIn(form, values);
  if (Object.keys(missing).length > 0) return back({ form, values, errors: missing });

  const outcome = form === 'begin' ? await begin(args, values) : await goOn(args, values);
  if (outcome.__typename !== 'FilingPayload') return back({ form, values, errors: errorsOf(form, outcome) });
  // Another site of this host: only a whole address leads out of our own.
  const url = `${partsOf(args.context).caller.origin}/dienste/${outcome.serviceCode}/antrag`;
  return redirect(url, { status: 303, headers: { 'Set-Cookie': newDraftCookie(outcome.serviceCode, outcome.token) } });
}

/** Whatever was wrong with it, it is not open any more: the page shows what is. */
async function end(args: ActionFunctionArgs, draftId: string) {
  const { outcome } = await askDesk(args, EndFilingDocument, { input: { draftId } });
  return leadOn(outcome.__typename === 'OpenFilingsPayload' ? `${takeInPath}?beendet=1` : takeInPath);
}

const back = (returned: ReturnedFiling) => data(returned, 422);

type Values = Readonly<Record<string, string>>;

const missingIn = (form: ReturnedFiling['form'], values: Values): Values => ({
  ...(values['way'] === '' ? { way: words.wayMissing } : {}),
  ...(form === 'begin' && values['serviceCode'] === '' ? { serviceCode: words.serviceMissing } : {}),
  ...(form === 'go-on' && values['link'] === '' ? { link: words.linkMissing } : {}),
  ...(form === 'go-on' && values['accessCode'] === '' ? { accessCode: words.codeMissing } : {}),
});

const begin = (args: ActionFunctionArgs, values: Values) =>
  askDesk(args, BeginFilingDocument, { input: { serviceCode: values['serviceCode']!, ...givenOf(values) } }).then(({ outcome }) => outcome);

const goOn = (args: ActionFunctionArgs, values: Values) =>
  askDesk(args, GoOnFilingDocument, { input: { link: values['link']!, accessCode: values['accessCode']!, ...givenOf(values) } }).then(({ outcome }) => outcome);

const givenOf = (values: Values) => ({ way: values['way'] as FilingWay, identified: values['identified'] === 'yes', arrivedAt: arrivalOf(values) });

/** The moment on the stamp of the office; without a time the beginning of the day. */
function arrivalOf(values: Values): string | null {
  const [day, time] = [parseLocalDate(values['arrivedOn'] ?? ''), values['arrivedTime'] ?? ''];
  if (day === undefined) return null;
  const [hours, minutes] = /^\d{2}:\d{2}/.test(time) ? time.split(':').map(Number) : [0, 0];
  return berlinInstant(day, hours! * 60 + minutes!).toISOString();
}

function errorsOf(form: ReturnedFiling['form'], outcome: Exclude<FilingOutcomeFragment, { __typename: 'FilingPayload' }>): Values {
  if (outcome.__typename === 'WaitFailure') return { accessCode: words.wait(clockTime(outcome.until)) };
  if (outcome.__typename === 'ProblemFailure') return { [form === 'begin' ? 'serviceCode' : 'link']: outcome.code === 'NOT_OPEN' ? words.notOpen : words.unknown[form] };
  return Object.fromEntries(outcome.fields.map(({ path, code }) => [path, words.errors[code] ?? words.wayMissing]));
}
