import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { AccountPageDocument } from '#api-client';
import { Bullets, Button, ButtonRow, Column, LinkButton } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { account } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  return null;
}

/** What goes and what the law makes the town keep, before the one button. */
export default function AccountDeletion() {
  return (
    <Column>
      <Title>{de.account.deletionTitle}</Title>
      <h1>{de.account.deletionTitle}</h1>
      <Bullets items={de.account.deletion} />
      <form method="post" action="/auth/account/delete">
        <ButtonRow>
          <Button kind="secondary">{de.account.delete}</Button>
          <LinkButton href="/konto" kind="quiet">
            {de.account.keep}
          </LinkButton>
        </ButtonRow>
      </form>
    </Column>
  );
}
