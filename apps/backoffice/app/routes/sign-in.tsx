import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Alert, ButtonRow, LinkButton } from '#ui';
import type { RouteHandle } from '#ui/page';
import { DeskPage } from '../components/desk-page.js';
import { Title } from '../components/title.js';
import { useFrame } from '../components/use-frame.js';
import { BASE } from '../paths.js';
import { de } from '../texts/de.js';

export const handle: RouteHandle = { personal: true };

type Failure = keyof typeof de.signIn.failures;

const isFailure = (code: string | null): code is Failure => code !== null && code in de.signIn.failures;

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const code = query.get('fehler');
  const wanted = query.get('nach') ?? '';
  return { failure: isFailure(code) ? code : null, returnTo: /^\/amt([/?]|$)/.test(wanted) ? wanted : BASE };
}

/** The gateway sends people to the identity provider of their town and back to where they wanted to go. */
export default function SignIn() {
  const { failure, returnTo } = useLoaderData<typeof loader>();
  const person = useFrame()?.staffMember ?? null;
  return (
    <DeskPage>
      <div className="st-signin">
        <Title>{de.signIn.title}</Title>
        <h1>{de.signIn.title}</h1>
        {failure === null ? null : (
          <Alert kind="warning" title={de.signIn.failures[failure][0]} live>
            <p>{de.signIn.failures[failure][1]}</p>
          </Alert>
        )}
        <p>{person === null ? de.signIn.lead : de.signIn.already(person.name)}</p>
        <ButtonRow>
          {person === null ? <LinkButton href={`${BASE}/auth/login?to=${encodeURIComponent(returnTo)}`}>{de.signIn.button}</LinkButton> : <LinkButton href={returnTo}>{de.signIn.toDesk}</LinkButton>}
        </ButtonRow>
        <p>
          <a href="/">{de.signIn.toPortal}</a>
        </p>
      </div>
    </DeskPage>
  );
}
