import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, redirect, useActionData, useLoaderData } from 'react-router';
import { SubmitApplicationDocument } from '#api-client';
import type { ErrorCode } from '#api-client';
import { summarize } from '#sdk/form';
import { ask, rawInput, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { CheckAnswers } from '../components/check-answers.js';
import { servicePath } from '../components/service-entry.js';
import { StoppedPage } from '../components/stopped-page.js';
import { loadDraft } from '../drafts/load-draft.js';
import { draftNotices, typedNotices } from '../drafts/notices.js';
import { checkPath, donePath, laterPath, pagePath, paperPath, resumePath } from '../drafts/paths.js';
import { signInPath } from '../drafts/sign-in-path.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { enhance: true, personal: true, openForm: () => openForm() };

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const t = textsFor(context);
  const { code, draft, form, answers, idempotencyKey } = await loadDraft(context, request, params['code'] ?? '');
  const resume = resumePath(code, form, draft);
  if (resume !== checkPath(code)) throw redirect(resume, 303);

  const sections = summarize(form, answers);
  const last = sections.findLast(({ asked }) => asked);
  return {
    sections: sections.map(({ title, rows, page, asked }) => ({
      title,
      rows: rows.map(({ label, value }) => ({ label, value })),
      ...(asked ? { change: { href: `${pagePath(code, page)}?return=check`, text: t.check.change, of: title } } : {}),
    })),
    backPath: last === undefined ? servicePath(code) : pagePath(code, last.page),
    steps: draft.pages.length + 1,
    estimate: draft.estimate,
    idempotencyKey,
    notices: draftNotices(code, form, draft),
    unsaved: typedNotices(code, form, answers, draft),
    laterPath: laterPath(code),
    mayRemember: draft.mayRemember,
    otherWays: draft.otherWays,
    paperPath: paperPath(code),
    declarations: (form.declarations ?? []).map((key) => ({ key, text: form.declarationTexts[key] ?? key })),
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { code, token, draft, form } = await loadDraft(context, request, params['code'] ?? '');
  const posted = await request.formData();
  const declared = (form.declarations ?? []).filter((key) => posted.getAll('declaration').includes(key));
  const missing = (form.declarations ?? []).filter((key) => !declared.includes(key));
  if (changesLanguage(posted)) return data({ failure: undefined, declared, missing: [] });
  if (missing.length > 0) return data({ failure: undefined, declared, missing }, 422);

  const input = { token, idempotencyKey: text(posted, 'idempotencyKey'), declarations: declared, remember: posted.has('remember') };
  const { submitApplication } = await ask(context, SubmitApplicationDocument, { input });
  if (submitApplication.__typename === 'StoppedPayload') return data({ stop: submitApplication, back: pagePath(code, { id: submitApplication.page }), values: rawInput(posted) }, 422);
  if (submitApplication.__typename === 'SubmitApplicationPayload' || submitApplication.code === 'ALREADY_SUBMITTED') return redirect(donePath(code), 303);
  if (submitApplication.code === 'ASSURANCE_TOO_LOW') return redirect(await signInPath(context, code, checkPath(code)), 303);
  if (submitApplication.code === 'INCOMPLETE') return redirect(resumePath(code, form, draft), 303);
  return data({ failure: submitApplication.code as ErrorCode, declared, missing }, 422);
}

export default function ApplicationCheck() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer instanceof Response ? undefined : answer;
  if (refused !== undefined && 'stop' in refused) return <StoppedPage {...refused} />;
  return <CheckAnswers {...loaded} refused={refused} />;
}
