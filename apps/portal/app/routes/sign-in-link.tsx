import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { SignInLinkPageDocument } from '#api-client';
import { pathIn } from '#kernel';
import { Button, ButtonRow, Column } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

/** Opening the address uses nothing up: programs that look into mails open links too. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params['token'] ?? '';
  const { signInLink } = await ask(context, SignInLinkPageDocument, { token });
  if (signInLink === null) throw redirect('/anmelden?fehler=LINK_UNKNOWN', 303);
  return { token, address: signInLink.address };
}

export default function SignInLink() {
  const t = useTexts();
  const { token, address } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{t.signIn.confirmTitle}</Title>
      <h1>{t.signIn.confirmTitle}</h1>
      <p className="st-lead">{t.signIn.confirm(address)}</p>
      <form method="post" action="/auth/link">
        <input type="hidden" name="to" value={pathIn(t.locale, '/konto')} />
        <input type="hidden" name="token" value={token} />
        <ButtonRow>
          <Button>{t.signIn.confirmButton}</Button>
        </ButtonRow>
      </form>
      <p className="st-muted">{t.signIn.confirmNot}</p>
    </Column>
  );
}
