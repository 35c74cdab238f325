import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { AccountPageDocument, DeclareServingDocument } from '#api-client';
import { pathIn } from '#kernel';
import { Alert, Button, ButtonRow, Column, LinkButton, ServiceList } from '#ui';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { AccountFacts } from '../components/account-facts.js';
import { MailboxServing, Serving } from '../components/serving.js';
import { Title } from '../components/title.js';
import { textsFor, useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const t = textsFor(context);
  const { account, ownCases, ownDrafts } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  const entries = ownCases.map(({ reference, title, stateText, receivedAt }) => ({
    href: `/konto/vorgaenge/${encodeURIComponent(reference)}`,
    deed: title,
    text: stateText,
    facts: [reference, t.account.received(t.dates.long(receivedAt))],
  }));
  const drafts = ownDrafts.map(({ id, title, savedAt, deleteOn }) => ({
    href: `/konto/entwuerfe/${encodeURIComponent(id)}`,
    deed: title,
    facts: [t.drafts.ownSaved(t.dates.long(savedAt), t.dates.time(savedAt)), t.drafts.ownDay(t.dates.long(deleteOn))],
  }));
  return { account, entries, drafts, since: t.dates.long(account.createdAt) };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const channel = form.has('mailbox') ? 'ACCOUNT_MAILBOX' : 'OWN_PORTAL';
  await ask(context, DeclareServingDocument, { input: { channel, given: text(form, form.has('mailbox') ? 'mailbox' : 'serving') === 'yes' } });
  return redirect('/konto', 303);
}

export default function Account() {
  const t = useTexts();
  const { account, entries, drafts, since } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{t.account.title}</Title>
      <h1>{t.account.title}</h1>
      <section>
        <h2>{t.account.casesTitle}</h2>
        {entries.length === 0 ? <p>{t.account.noCases}</p> : <ServiceList entries={entries} />}
      </section>
      {account.temporary ? null : (
        <section>
          <h2>{t.drafts.ownTitle}</h2>
          {drafts.length === 0 ? <p>{t.drafts.ownNone}</p> : <ServiceList entries={drafts} />}
        </section>
      )}
      {account.temporary ? <Alert kind="info" title={t.signIn.temporary.title}><p>{t.signIn.temporary.until}</p></Alert> : null}
      <AccountFacts account={account} since={since} />
      <form method="post" action="/auth/logout">
        <input type="hidden" name="to" value={pathIn(t.locale, '/konto')} />
        <ButtonRow>
          <Button kind="secondary">{t.account.signOut}</Button>
        </ButtonRow>
      </form>
      {account.temporary ? null : <Serving account={account} />}
      {account.temporary ? null : <MailboxServing account={account} />}
      <section>
        <h2>{t.account.dataTitle}</h2>
        <p>{account.temporary ? t.account.dataTemporary : t.account.data}</p>
        <ButtonRow>
          <LinkButton href="/auth/account/export" kind="secondary">
            {t.account.export}
          </LinkButton>
          {account.temporary ? null : (
            <LinkButton href="/konto/loeschen" kind="quiet">
              {t.account.toDeletion}
            </LinkButton>
          )}
        </ButtonRow>
      </section>
    </Column>
  );
}
