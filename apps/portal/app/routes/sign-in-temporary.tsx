import type { LoaderFunctionArgs } from 'react-router';
import { redirect, useLoaderData } from 'react-router';
import { SignInPageDocument } from '#api-client';
import { localeOfPath } from '#kernel';
import { Bullets, ButtonRow, Column, LinkButton } from '#ui';
import { ask } from '#ui/page';
import type { RouteHandle } from '#ui/page';
import { ownPath } from '../components/own-path.js';
import { Title } from '../components/title.js';
import { useTexts } from '../texts/use-texts.js';

export const handle: RouteHandle = { personal: true };

/** What a sign-in without an account can not do, said before somebody relies on it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = ownPath(new URL(request.url).searchParams.get('to') ?? '');
  const { account } = await ask(context, SignInPageDocument, {});
  if (!account?.temporary) throw redirect(localeOfPath(to).path, 303);
  return { to };
}

export default function SignInTemporary() {
  const t = useTexts();
  const { to } = useLoaderData<typeof loader>();
  const texts = t.signIn.temporary;
  return (
    <Column>
      <Title>{texts.title}</Title>
      <h1>{texts.title}</h1>
      <p className="st-lead">{texts.lead}</p>
      <Bullets items={texts.limits} />
      <ButtonRow>
        <LinkButton href={to}>{texts.go}</LinkButton>
      </ButtonRow>
    </Column>
  );
}
