import type { AccountPageQuery } from '#api-client';
import { Button, ButtonRow, OwnForm } from '#ui';
import { useTexts } from '../texts/use-texts.js';

type Account = NonNullable<AccountPageQuery['account']>;

/** Notices on the portal: agreed to, and taken back, with one press each. */
export const Serving = ({ account }: { readonly account: Account }) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t.account.servingTitle}</h2>
      <p>{account.servedOnPortal ? t.account.servingOn : t.account.serving}</p>
      {account.email === null ? (
        <p>{t.account.servingNoEmail}</p>
      ) : (
        <OwnForm method="post" action="/konto">
          <ButtonRow>
            <Button kind="secondary" name="serving" value={account.servedOnPortal ? 'no' : 'yes'}>
              {account.servedOnPortal ? t.account.servingNo : t.account.servingYes}
            </Button>
          </ButtonRow>
        </OwnForm>
      )}
    </section>
  );
};

/** The mailbox at the provider: what the law presumes, and how to say no. */
export function MailboxServing({ account }: { readonly account: Account }) {
  const t = useTexts();
  return account.servedInMailbox === null ? null : (
    <section>
      <h2>{t.account.mailboxTitle}</h2>
      <p>{account.servedInMailbox ? t.account.mailboxOn : t.account.mailboxOff}</p>
      <OwnForm method="post" action="/konto">
        <ButtonRow>
          <Button kind="secondary" name="mailbox" value={account.servedInMailbox ? 'no' : 'yes'}>
            {account.servedInMailbox ? t.account.mailboxNo : t.account.mailboxYes}
          </Button>
        </ButtonRow>
      </OwnForm>
    </section>
  );
}
