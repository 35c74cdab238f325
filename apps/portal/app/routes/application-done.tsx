import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { ServiceTitleDocument } from '#api-client';
import { Button, ButtonRow, Column, KeepNumber, LinkButton, Panel, Steps } from '#ui';
import { ask, clockTime, forgetDraftCookie, longDate } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTown } from '../components/use-town.js';
import { loadDraft } from '../drafts/load-draft.js';
import { copyPath, resumePath } from '../drafts/paths.js';
import { de } from '../texts/de.js';
import { filingWords } from '../texts/filing.de.js';

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
  const { submission, afterwards, copy, takenIn } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{de.done.title}</Title>
      <Panel title={de.done.title}>
        <dl className="st-keeps">
          <KeepNumber label={de.done.reference} value={submission.reference} copyText={de.done.copy} copiedText={de.done.copied} />
          <KeepNumber label={de.done.accessCode} value={submission.accessCode} copyText={de.done.copy} copiedText={de.done.copied} />
        </dl>
        <p>{de.done.received(`${longDate(submission.receivedAt)} um ${clockTime(submission.receivedAt)} Uhr`)}</p>
        {submission.email === null ? null : <p>{de.done.mailed(submission.email)}</p>}
      </Panel>
      {takenIn ? <TakenIn /> : null}
      <section>
        <h2>{de.done.keepTitle}</h2>
        <p>{de.done.keep}</p>
        <print-page data-print={de.done.print} />
      </section>
      {copy === undefined ? null : (
        <section>
          <h2>{de.drafts.copyTitle}</h2>
          <p>{de.drafts.copyText}</p>
          <ButtonRow>
            <LinkButton href={copy} kind="secondary">
              {de.drafts.copy}
            </LinkButton>
          </ButtonRow>
        </section>
      )}
      <section>
        <h2>{de.done.nextTitle}</h2>
        <p>{de.done.expected(longDate(submission.expectedOn))}</p>
        {afterwards.length === 0 ? null : <Steps items={afterwards} />}
      </section>
      <Silence />
      <ButtonRow>
        <LinkButton href="/status" kind="secondary">
          {de.done.toStatus}
        </LinkButton>
        <LinkButton href="/" kind="quiet">
          {de.done.toHome}
        </LinkButton>
      </ButtonRow>
    </Column>
  );
}

const TakenIn = () => (
  <form method="post">
    <p>{filingWords.handOver}</p>
    <ButtonRow>
      <Button kind="secondary">{filingWords.next}</Button>
    </ButtonRow>
  </form>
);

function Silence() {
  const { contact } = useTown()!;
  return (
    <section>
      <h2>{de.done.nothingTitle}</h2>
      <p>{de.done.nothing(contact.organisation, contact.phone)}</p>
    </section>
  );
}
