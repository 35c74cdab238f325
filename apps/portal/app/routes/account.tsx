import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { AccountPageDocument, DeclareServingDocument } from '#api-client';
import { Alert, Button, ButtonRow, Column, LinkButton, ServiceList } from '#ui';
import { ask, clockTime, longDate, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { AccountFacts } from '../components/account-facts.js';
import { MailboxServing, Serving } from '../components/serving.js';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { account, ownCases, ownDrafts } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  const entries = ownCases.map(({ reference, title, stateText, receivedAt }) => ({
    href: `/konto/vorgaenge/${encodeURIComponent(reference)}`,
    deed: title,
    text: stateText,
    facts: [reference, de.account.received(longDate(receivedAt))],
  }));
  const drafts = ownDrafts.map(({ id, title, savedAt, deleteOn }) => ({
    href: `/konto/entwuerfe/${encodeURIComponent(id)}`,
    deed: title,
    facts: [de.drafts.ownSaved(longDate(savedAt), clockTime(savedAt)), de.drafts.ownDay(longDate(deleteOn))],
  }));
  return { account, entries, drafts, since: longDate(account.createdAt) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const channel = form.has('mailbox') ? 'ACCOUNT_MAILBOX' : 'OWN_PORTAL';
  await ask(context, DeclareServingDocument, { input: { channel, given: text(form, form.has('mailbox') ? 'mailbox' : 'serving') === 'yes' } });
  return redirect('/konto', 303);
}

export default function Account() {
  const { account, entries, drafts, since } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{de.account.title}</Title>
      <h1>{de.account.title}</h1>
      <section>
        <h2>{de.account.casesTitle}</h2>
        {entries.length === 0 ? <p>{de.account.noCases}</p> : <ServiceList entries={entries} />}
      </section>
      {account.temporary ? null : (
        <section>
          <h2>{de.drafts.ownTitle}</h2>
          {drafts.length === 0 ? <p>{de.drafts.ownNone}</p> : <ServiceList entries={drafts} />}
        </section>
      )}
      {account.temporary ? <Alert kind="info" title={de.signIn.temporary.title}><p>{de.signIn.temporary.until}</p></Alert> : null}
      <AccountFacts account={account} since={since} />
      <form method="post" action="/auth/logout">
        <ButtonRow>
          <Button kind="secondary">{de.account.signOut}</Button>
        </ButtonRow>
      </form>
      {account.temporary ? null : <Serving account={account} />}
      {account.temporary ? null : <MailboxServing account={account} />}
      <section>
        <h2>{de.account.dataTitle}</h2>
        <p>{account.temporary ? de.account.dataTemporary : de.account.data}</p>
        <ButtonRow>
          <LinkButton href="/auth/account/export" kind="secondary">
            {de.account.export}
          </LinkButton>
          {account.temporary ? null : (
            <LinkButton href="/konto/loeschen" kind="quiet">
              {de.account.toDeletion}
            </LinkButton>
          )}
        </ButtonRow>
      </section>
    </Column>
  );
}
