import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { data, useActionData, useLoaderData } from 'react-router';
import { ResumeDraftDocument } from '#api-client';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { changesLanguage, posted as openForm } from '../components/open-form.js';
import { ResumeForm } from '../components/resume-form.js';
import type { AskedResume } from '../components/resume-form.js';
import { goOnHere, otherDraftHere } from '../drafts/go-on-here.js';
import { textsFor } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true, openForm: () => openForm() };

/** The link alone shows a form, the same for every link: whether there is a draft, only the code tells. */
export function loader({ params }: LoaderFunctionArgs) {
  return { link: (params['link'] ?? '').slice(0, 80) };
}

/** Whatever somebody pastes: the whole link, or its last part. */
const linkIn = (typed: string): string => typed.split('/').findLast((part) => part !== '') ?? '';

export async function action({ request, context }: ActionFunctionArgs) {
  const t = textsFor(context);
  const posted = await request.formData();
  const values = { link: linkIn(text(posted, 'link').slice(0, 400)).slice(0, 80), accessCode: text(posted, 'accessCode').slice(0, 40) };
  if (changesLanguage(posted)) return data<AskedResume>({ values, errors: {} });
  const errors = {
    ...(values.link === '' ? { link: t.drafts.resumeLinkMissing } : {}),
    ...(values.accessCode === '' ? { accessCode: t.drafts.resumeCodeMissing } : {}),
  };
  if (Object.keys(errors).length > 0) return data<AskedResume>({ values, errors }, 422);

  const { resumeDraft } = await ask(context, ResumeDraftDocument, { input: values });
  if (resumeDraft.__typename === 'WaitFailure') return data<AskedResume>({ values, errors: { accessCode: t.drafts.resumeWait(t.datesOf('drafts').time(resumeDraft.until)) } }, 429);
  if (resumeDraft.__typename !== 'ResumeDraftPayload') return data<AskedResume>({ values, errors: { accessCode: t.drafts.resumeUnknown } }, 422);

  const other = text(posted, '_do') === 'replace' ? undefined : await otherDraftHere(context, request, resumeDraft);
  return other === undefined ? goOnHere(context, resumeDraft) : data<AskedResume>({ values, errors: {}, other }, 409);
}

export default function Resume() {
  const { link } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const sent = refused instanceof Response ? undefined : refused;
  return <ResumeForm {...(sent ?? { values: { link, accessCode: '' }, errors: {} })} />;
}
