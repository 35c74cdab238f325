import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { KeepDraftForLaterDocument } from '#api-client';
import { pathIn } from '#kernel';
import { ask, forgetDraftCookie, partsOf, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { LaterPage } from '../components/later-page.js';
import { servicePath } from '../components/service-entry.js';
import { loadDraft } from '../drafts/load-draft.js';
import { discardPath, donePath, laterPath, stoppedPath } from '../drafts/paths.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { enhance: true, personal: true, openForm: openFormOf };

/** The address for the mail, once there is a link to send. */
function openFormOf({ resume }: { readonly resume: unknown }) {
  return resume === null ? undefined : openForm('mail');
}

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const t = textsFor(context);
  const { code, draft, form, answers } = await loadDraft(context, request, params['code'] ?? '');
  if (draft.submitted !== null) throw redirect(donePath(code), 303);
  const { resume } = draft;
  return {
    resume: resume && { url: `${partsOf(context).caller.origin}${pathIn(t.locale, `/weitermachen/${resume.link}`)}`, accessCode: resume.accessCode, email: resume.email },
    sent: new URL(request.url).searchParams.has('gesendet'),
    keptUntil: t.datesOf('drafts').long(draft.deleteOn),
    onPath: stoppedPath(code, form, answers, draft),
    discardPath: discardPath(code),
  };
}

/** Makes link and code, sends the link, or lets this device forget the draft. */
export async function action({ params, request, context }: ActionFunctionArgs) {
  const t = textsFor(context);
  const { code, token } = await loadDraft(context, request, params['code'] ?? '');
  const posted = await request.formData();
  const what = text(posted, '_do');
  if (what === 'leave') return redirect(`${servicePath(code)}?draft=left`, { status: 303, headers: { 'Set-Cookie': forgetDraftCookie(code) } });

  const email = text(posted, 'email').slice(0, 200);
  if (changesLanguage(posted)) return data({ email, error: undefined });
  const wanted = what === 'mail' ? { email } : {};
  const { keepDraftForLater } = await ask(context, KeepDraftForLaterDocument, { input: { token, ...wanted } });
  if (keepDraftForLater.__typename === 'InvalidInput') return data({ email, error: t.pay.emailWrong }, 422);
  if (keepDraftForLater.__typename === 'ProblemFailure') return redirect(donePath(code), 303);
  if (keepDraftForLater.mailed === false) return data({ email, error: t.drafts.mailTooMany }, 429);
  return redirect(`${laterPath(code)}${what === 'mail' ? '?gesendet=1' : ''}`, 303);
}

export default function ApplicationLater() {
  const refused = useActionData<typeof action>();
  return <LaterPage {...useLoaderData<typeof loader>()} refused={refused instanceof Response ? undefined : refused} />;
}
