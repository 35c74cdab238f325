import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { ServiceTitleDocument } from '#api-client';
import { Button, ButtonRow, Column, KeepNumber, LinkButton, Panel, Steps } from '#ui';
import { ask, forgetDraftCookie } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTown } from '../components/use-town.js';
import { loadDraft } from '../drafts/load-draft.js';
import { copyPath, resumePath } from '../drafts/paths.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { enhance: true, personal: true };

/** Where clerks take in; a page of the other site on this host. */
const TAKE_IN = '/amt/aufnehmen';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { code, draft, form } = await loadDraft(context, request, params['code'] ?? '');
  if (draft.submitted === null) throw redirect(resumePath(code, form, draft), 303);
  const { service } = await ask(context, ServiceTitleDocument, { code });
  return { submission: draft.submitted, afterwards: service?.afterwards ?? [], copy: draft.submitted.copyPath === null ? undefined : copyPath(code), takenIn: draft.filing !== null && draft.filing.way !== 'CLERK_LINK' };
}

/** A clerk has taken it in, and takes in the next: this browser lets go of it. */
export function action({ params }: ActionFunctionArgs) {
  return redirect(TAKE_IN, { status: 303, headers: { 'Set-Cookie': forgetDraftCookie(params['code'] ?? '') } });
}

export default function ApplicationDone() {
  const t = useTexts();
  const { submission, afterwards, copy, takenIn } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{t.done.title}</Title>
      <Panel title={t.done.title}>
        <dl className="st-keeps">
          <KeepNumber label={t.done.reference} value={submission.reference} copyText={t.done.copy} copiedText={t.done.copied} />
          <KeepNumber label={t.done.accessCode} value={submission.accessCode} copyText={t.done.copy} copiedText={t.done.copied} />
        </dl>
        <p>{t.done.received(t.datesOf('done').long(submission.receivedAt), t.datesOf('done').time(submission.receivedAt))}</p>
        {submission.email === null ? null : <p>{t.done.mailed(submission.email)}</p>}
      </Panel>
      {takenIn ? <TakenIn /> : null}
      <section>
        <h2>{t.done.keepTitle}</h2>
        <p>{t.done.keep}</p>
        <print-page data-print={t.done.print} />
      </section>
      {copy === undefined ? null : (
        <section>
          <h2>{t.drafts.copyTitle}</h2>
          <p>{t.drafts.copyText}</p>
          <ButtonRow>
            <LinkButton href={copy} kind="secondary">
              {t.drafts.copy}
            </LinkButton>
          </ButtonRow>
        </section>
      )}
      <section>
        <h2>{t.done.nextTitle}</h2>
        <p>{t.done.expected(t.datesOf('done').long(submission.expectedOn))}</p>
        {afterwards.length === 0 ? null : <Steps items={afterwards} />}
      </section>
      <Silence />
      <ButtonRow>
        <LinkButton href="/status" kind="secondary">
          {t.done.toStatus}
        </LinkButton>
        <LinkButton href="/" kind="quiet">
          {t.shell.toHome}
        </LinkButton>
      </ButtonRow>
    </Column>
  );
}

function TakenIn() {
  const { filing } = useTexts();
  return (
    <form method="post">
      <p>{filing.handOver}</p>
      <ButtonRow>
        <Button kind="secondary">{filing.next}</Button>
      </ButtonRow>
    </form>
  );
}

function Silence() {
  const t = useTexts();
  const { contact } = useTown()!;
  return (
    <section>
      <h2>{t.done.nothingTitle}</h2>
      <p>{t.done.nothing(contact.organisation, contact.phone)}</p>
    </section>
  );
}
