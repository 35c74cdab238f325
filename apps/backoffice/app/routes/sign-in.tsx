import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Alert, ButtonRow, Column, LinkButton } from '#ui';
import { Title } from '../components/title.js';
import { de } from '../texts/de.js';

type Failure = keyof typeof de.signIn.failures;

const isFailure = (code: string | null): code is Failure => code !== null && code in de.signIn.failures;

export function loader({ request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const code = query.get('fehler');
  return { failure: isFailure(code) ? code : null, returnTo: query.get('nach') ?? '/amt' };
}

/** The gateway sends people to the identity provider of their town and back to where they wanted to go. */
export default function SignIn() {
  const { failure, returnTo } = useLoaderData<typeof loader>();
  return (
    <Column>
      <Title>{de.signIn.title}</Title>
      <h1>{de.signIn.title}</h1>
      {failure === null ? null : (
        <Alert kind="warning" title={de.signIn.failures[failure][0]} live>
          <p>{de.signIn.failures[failure][1]}</p>
        </Alert>
      )}
      <p className="st-lead">{de.signIn.lead}</p>
      <ButtonRow>
        <LinkButton href={`/amt/auth/login?to=${encodeURIComponent(returnTo)}`}>{de.signIn.button}</LinkButton>
      </ButtonRow>
    </Column>
  );
}
