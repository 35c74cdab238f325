import type { AccountPageQuery } from '#api-client';
import { Button, ButtonRow } from '#ui';
import { de } from '../texts/de.js';

type Account = NonNullable<AccountPageQuery['account']>;

/** Notices on the portal: agreed to, and taken back, with one press each. */
export const Serving = ({ account }: { readonly account: Account }) => (
  <section>
    <h2>{de.account.servingTitle}</h2>
    <p>{account.servedOnPortal ? de.account.servingOn : de.account.serving}</p>
    {account.email === null ? (
      <p>{de.account.servingNoEmail}</p>
    ) : (
      <form method="post" action="/konto">
        <ButtonRow>
          <Button kind="secondary" name="serving" value={account.servedOnPortal ? 'no' : 'yes'}>
            {account.servedOnPortal ? de.account.servingNo : de.account.servingYes}
          </Button>
        </ButtonRow>
      </form>
    )}
  </section>
);

/** The mailbox at the provider: what the law presumes, and how to say no. */
export const MailboxServing = ({ account }: { readonly account: Account }) =>
  account.servedInMailbox === null ? null : (
    <section>
      <h2>{de.account.mailboxTitle}</h2>
      <p>{account.servedInMailbox ? de.account.mailboxOn : de.account.mailboxOff}</p>
      <form method="post" action="/konto">
        <ButtonRow>
          <Button kind="secondary" name="mailbox" value={account.servedInMailbox ? 'no' : 'yes'}>
            {account.servedInMailbox ? de.account.mailboxNo : de.account.mailboxYes}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
