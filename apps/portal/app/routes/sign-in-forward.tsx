import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { SignInForwardPageDocument } from '#api-client';
import { Bullets, Button, ButtonRow, Column, LinkButton } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true, leavesTown: true };

/** The last page before a provider that wants a form to be posted to it: says what it will be asked for. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const { signInForward } = await ask(context, SignInForwardPageDocument, { state: params['state'] ?? '' });
  if (signInForward === null) throw redirect('/anmelden?fehler=ATTEMPT_UNKNOWN', 303);
  const { title, url, fields, level, returnTo } = signInForward;
  const back = new URLSearchParams({ ...(level === null ? {} : { stufe: level.toLowerCase() }), to: returnTo });
  return { title, url, fields, back: `/anmelden?${back}`, formTarget: new URL(url).origin };
}

export default function SignInForward() {
  const t = useTexts();
  const { title, url, fields, back } = useLoaderData<typeof loader>();
  const texts = t.signIn.forward;
  return (
    <Column>
      <Title>{texts.title(title)}</Title>
      <h1>{texts.title(title)}</h1>
      <p className="st-lead">{texts.lead(title)}</p>
      <p>{texts.asked}</p>
      <Bullets items={texts.attributes} />
      <p>{texts.consent}</p>
      <form method="post" action={url}>
        {fields.map(({ name, value }) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <ButtonRow>
          <Button>{texts.go(title)}</Button>
          <LinkButton href={back} kind="quiet">
            {texts.back}
          </LinkButton>
        </ButtonRow>
      </form>
    </Column>
  );
}
