import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { AccountPageDocument } from '#api-client';
import { Button, ButtonRow, Column } from '#ui';
import { ask, longDate } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { AccountFacts } from '../components/account-facts.js';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { account } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  return { account, since: longDate(account.createdAt) };
}

export default function Account() {
  const { account, since } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{de.account.title}</Title>
      <h1>{de.account.title}</h1>
      <AccountFacts account={account} since={since} />
      <form method="post" action="/auth/logout">
        <ButtonRow>
          <Button kind="secondary">{de.account.signOut}</Button>
        </ButtonRow>
      </form>
    </Column>
  );
}
