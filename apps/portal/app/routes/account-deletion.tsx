import type { LoaderFunctionArgs } from 'react-router';
import { redirect } from 'react-router';
import { AccountPageDocument } from '#api-client';
import { pathIn } from '#kernel';
import { Bullets, Button, ButtonRow, Column, LinkButton } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

export async function loader({ context }: LoaderFunctionArgs) {
  const { account } = await ask(context, AccountPageDocument, {});
  if (account === null) throw redirect('/anmelden', 303);
  return null;
}

/** What goes and what the law makes the town keep, before the one button. */
export default function AccountDeletion() {
  const t = useTexts();
  return (
    <Column>
      <Title>{t.account.deletionTitle}</Title>
      <h1>{t.account.deletionTitle}</h1>
      <Bullets items={t.account.deletion} />
      <form method="post" action="/auth/account/delete">
        <input type="hidden" name="to" value={pathIn(t.locale, '/konto')} />
        <ButtonRow>
          <Button kind="secondary">{t.account.delete}</Button>
          <LinkButton href="/konto" kind="quiet">
            {t.account.keep}
          </LinkButton>
        </ButtonRow>
      </form>
    </Column>
  );
}
