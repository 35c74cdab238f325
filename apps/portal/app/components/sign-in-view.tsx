import type { AssuranceLevel, SignInPageQuery } from '#api-client';
import { Alert, Button, ButtonRow, Column, ErrorSummary, LinkButton, TextField } from '#ui';
import { de } from '../texts/de.js';
import { ownPath } from './own-path.js';
import { Title } from './title.js';
import { WithoutSignIn } from './without-sign-in.js';
import type { Ways } from './without-sign-in.js';

type Method = SignInPageQuery['signInMethods'][number];

export interface SignInProps {
  readonly methods: readonly Method[];
  readonly account: SignInPageQuery['account'];
  /** The level that is needed to go on. */
  readonly level: AssuranceLevel | undefined;
  readonly returnTo: string;
  readonly failure: string | undefined;
  readonly sent: boolean;
  readonly deleted: boolean;
  readonly signedOut: boolean;
  /** Ways without signing in to what somebody wants. */
  readonly ways: Ways | null;
  readonly refused: { readonly email: string; readonly error: string } | undefined;
}

const RISING: readonly AssuranceLevel[] = ['NONE', 'LOW', 'SUBSTANTIAL', 'HIGH'];
const reaches = (level: AssuranceLevel, needed: AssuranceLevel): boolean => RISING.indexOf(level) >= RISING.indexOf(needed);

/** Every way to sign in that leads on from here; the one by mail needs no script and no provider. */
export function SignInView(props: SignInProps) {
  const { methods, level = 'LOW', refused } = props;
  const fitting = methods.filter((method) => reaches(method.reaches, level));
  const errors = refused === undefined ? [] : [{ id: 'email', text: refused.error }];
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : de.form.errorPrefix}>{de.signIn.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(errors.length)} errors={errors} />
      <Message {...props} />
      <h1>{de.signIn.title}</h1>
      <p className="st-lead">{methods.length === 0 ? de.signIn.none : de.signIn.lead}</p>
      {props.level === undefined ? null : <p>{de.signIn.needed(props.level)}</p>}
      {fitting.map((method) => (method.code === 'email-link' ? <ByMail key={method.code} refused={refused} /> : <ByProvider key={method.code} method={method} {...props} />))}
      {props.ways === null ? null : <WithoutSignIn ways={props.ways} />}
    </Column>
  );
}

/** What just happened, if anything did. */
function Message({ failure, sent, deleted, signedOut, account, level, returnTo }: SignInProps) {
  if (failure !== undefined) return <Failure title={account === null ? de.signIn.errorTitle : de.signIn.errorTitleStill} text={failure} returnTo={returnTo} />;
  if (sent) return <Alert kind="success" title={de.signIn.sentTitle} live><p>{de.signIn.sent}</p><p>{de.signIn.sentNothing}</p></Alert>;
  if (deleted) return <Alert kind="success" title={de.account.deleted} live><p>{de.account.deletedText}</p></Alert>;
  if (signedOut) return <Alert kind="success" title={de.signIn.signedOut} live><p>{de.signIn.signedOutText}</p></Alert>;
  return account === null ? null : <Already account={account} level={level} returnTo={returnTo} />;
}

/** Who is signed in, and whether that is enough for what they want. */
function Already({ account, level, returnTo }: Pick<SignInProps, 'level' | 'returnTo'> & { readonly account: NonNullable<SignInProps['account']> }) {
  const enough = level === undefined || reaches(account.assurance, level);
  return (
    <Alert kind="info" title={de.signIn.already(account.name ?? account.email ?? account.method)}>
      {enough ? null : <p>{de.signIn.notEnough(account.assurance)}</p>}
      {account.temporary ? <p>{de.signIn.temporary.short}</p> : null}
      <p>{enough || returnTo === '' ? <a href="/konto">{de.signIn.toAccount}</a> : <a href={ownPath(returnTo)}>{de.signIn.back}</a>}</p>
    </Alert>
  );
}

/** Nobody has lost anything: the way back to where they were stands beside it. */
const Failure = ({ title, text, returnTo }: { readonly title: string; readonly text: string; readonly returnTo: string }) => (
  <Alert kind="warning" title={title} live>
    <p>{text}</p>
    {returnTo === '' ? null : (
      <p>
        <a href={ownPath(returnTo, '/')}>{de.signIn.back}</a>
      </p>
    )}
  </Alert>
);

/** Posts to this very address, so that the way back stays in it. */
const ByMail = ({ refused }: Pick<SignInProps, 'refused'>) => (
  <section>
    <h2>{de.signIn.linkTitle}</h2>
    <p>{de.signIn.linkText}</p>
    <form method="post" className="st-form" noValidate>
      <TextField
        id="email"
        name="email"
        type="email"
        inputMode="email"
        label={de.signIn.email}
        hint={de.signIn.emailHint}
        value={refused?.email ?? ''}
        error={refused?.error}
        autoComplete="email"
        spellCheck={false}
      />
      <ButtonRow>
        <Button>{de.signIn.send}</Button>
      </ButtonRow>
    </form>
  </section>
);

function ByProvider({ method, level, returnTo }: Pick<SignInProps, 'level' | 'returnTo'> & { readonly method: Method }) {
  const query = new URLSearchParams({ mit: method.code, ...(level === undefined ? {} : { stufe: level.toLowerCase() }), ...(returnTo === '' ? {} : { to: returnTo }) });
  return (
    <section>
      <h2>{method.title}</h2>
      <p>{method.text}</p>
      <p className="st-muted">{de.signIn.reach(method.reaches)}</p>
      <ButtonRow>
        <LinkButton href={`/auth/login?${query}`} kind="secondary">
          {de.signIn.go(method.title)}
        </LinkButton>
      </ButtonRow>
    </section>
  );
}
