import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { AccountPageDocument, DeclareServingDocument, ForgetDetailsDocument } from '#api-client';
import type { AccountPageQuery } from '#api-client';
import { pathIn } from '#kernel';
import { Alert, Button, ButtonRow, Column, LinkButton } from '#ui';
import { ask, text } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { AccountDetails } from '../components/account-details.js';
import { AccountFacts } from '../components/account-facts.js';
import { AccountLists } from '../components/account-lists.js';
import { MailboxServing, Serving } from '../components/serving.js';
import { Title } from '../components/title.js';
import { textsFor, useTexts } from '../texts/use-texts.js';
import type { Texts } from '../texts/texts.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const t = textsFor(context);
  const { account, ownCases, ownDrafts } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  const entries = ownCases.map(({ reference, title, stateText, receivedAt, unread }) => ({
    href: `/konto/vorgaenge/${encodeURIComponent(reference)}`,
    deed: title,
    text: stateText,
    facts: [reference, t.account.received(t.datesOf('account').long(receivedAt)), ...(unread ? [t.account.unread] : [])],
  }));
  const drafts = ownDrafts.map(({ id, title, savedAt, deleteOn }) => ({
    href: `/konto/entwuerfe/${encodeURIComponent(id)}`,
    deed: title,
    facts: [t.drafts.ownSaved(t.datesOf('drafts').long(savedAt), t.datesOf('drafts').time(savedAt)), t.drafts.ownDay(t.datesOf('drafts').long(deleteOn))],
  }));
  return { account, entries, drafts, payments: ownCases.flatMap((one) => paymentOf(t, one)), papers: ownCases.flatMap(papersOf), since: t.datesOf('account').long(account.createdAt) };
}

type OwnCase = AccountPageQuery['ownCases'][number];

/** What is open first says until when, and leads to paying it; what is paid says so, with its receipts. */
function paymentOf(t: Texts, { title, payment }: OwnCase) {
  if (payment === null) return [];
  const { reference, open, total, settled, nextDueOn, receipts } = payment;
  const due = nextDueOn === null ? [] : [t.account.due(t.datesOf('account').long(nextDueOn))];
  const fact = settled ? t.account.paid(total.text) : t.account.open(open.text);
  const links = receipts.map(({ path, paidAt, amount }) => ({ href: path, text: t.account.receipt(t.datesOf('account').long(paidAt), amount.text) }));
  const href = settled && links.length > 0 ? undefined : `/bezahlen?kassenzeichen=${encodeURIComponent(reference)}`;
  return [{ href, deed: title, facts: [fact, ...due, t.account.payReference(reference)], links }];
}

const papersOf = ({ reference, title, papers }: OwnCase) => papers.map((paper) => ({ href: paper.path, text: paper.title, of: `${title}, ${reference}` }));

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.has('forget')) {
    await ask(context, ForgetDetailsDocument, {});
    return redirect('/konto', 303);
  }
  const channel = form.has('mailbox') ? 'ACCOUNT_MAILBOX' : 'OWN_PORTAL';
  await ask(context, DeclareServingDocument, { input: { channel, given: text(form, form.has('mailbox') ? 'mailbox' : 'serving') === 'yes' } });
  return redirect('/konto', 303);
}

export default function Account() {
  const t = useTexts();
  const { account, entries, drafts, payments, papers, since } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{t.account.title}</Title>
      <h1>{t.account.title}</h1>
      <AccountLists entries={entries} payments={payments} papers={papers} drafts={account.temporary ? undefined : drafts} />
      {account.temporary ? <Alert kind="info" title={t.signIn.temporary.title}><p>{t.signIn.temporary.until}</p></Alert> : null}
      <AccountFacts account={account} since={since} />
      <AccountDetails details={account.details} />
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
