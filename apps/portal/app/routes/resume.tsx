import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { ResumeDraftDocument } from '#api-client';
import { ask, clockTime, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ResumeForm } from '../components/resume-form.js';
import type { AskedResume } from '../components/resume-form.js';
import { goOnHere, otherDraftHere } from '../drafts/go-on-here.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

/** The link alone shows a form, the same for every link: whether there is a draft, only the code tells. */
export function loader({ params }: LoaderFunctionArgs) {
  return { link: (params['link'] ?? '').slice(0, 80) };
}

/** Whatever somebody pastes: the whole link, or its last part. */
const linkIn = (typed: string): string => typed.split('/').findLast((part) => part !== '') ?? '';

export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await request.formData();
  const values = { link: linkIn(text(posted, 'link').slice(0, 400)).slice(0, 80), accessCode: text(posted, 'accessCode').slice(0, 40) };
  const errors = {
    ...(values.link === '' ? { link: de.drafts.resumeLinkMissing } : {}),
    ...(values.accessCode === '' ? { accessCode: de.drafts.resumeCodeMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return data<AskedResume>({ values, errors }, 422);

  const { resumeDraft } = await ask(context, ResumeDraftDocument, { input: values });
  if (resumeDraft.__typename === 'WaitFailure') return data<AskedResume>({ values, errors: { accessCode: de.drafts.resumeWait(clockTime(resumeDraft.until)) } }, 429);
  if (resumeDraft.__typename !== 'ResumeDraftPayload') return data<AskedResume>({ values, errors: { accessCode: de.drafts.resumeUnknown } }, 422);

  const other = text(posted, '_do') === 'replace' ? undefined : await otherDraftHere(context, request, resumeDraft);
  return other === undefined ? goOnHere(context, resumeDraft) : data<AskedResume>({ values, errors: {}, other }, 409);
}

export default function Resume() {
  const { link } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const sent = refused instanceof Response ? undefined : refused;
  return <ResumeForm {...(sent ?? { values: { link, accessCode: '' }, errors: {} })} />;
}
