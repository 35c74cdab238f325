import type { AssuranceLevel, SignInPageQuery } from '#api-client';
import { Alert, Button, ButtonRow, Column, ErrorSummary, LinkButton, OwnLink, TextField } from '#ui';
import { useWordsOf } from './german-words.js';
import { ownPath } from './own-path.js';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';
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
  readonly refused: { readonly email: string; readonly error: string | undefined } | undefined;
}

const RISING: readonly AssuranceLevel[] = ['NONE', 'LOW', 'SUBSTANTIAL', 'HIGH'];
const reaches = (level: AssuranceLevel, needed: AssuranceLevel): boolean => RISING.indexOf(level) >= RISING.indexOf(needed);

/** Every way to sign in that leads on from here; the one by mail needs no script and no provider. */
export function SignInView(props: SignInProps) {
  const t = useTexts();
  const { methods, level = 'LOW', refused } = props;
  const fitting = methods.filter((method) => reaches(method.reaches, level));
  const errors = refused?.error === undefined ? [] : [{ id: 'email', text: refused.error }];
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : t.form.errorPrefix}>{t.signIn.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(errors.length)} errors={errors} />
      <Message {...props} />
      <h1>{t.signIn.title}</h1>
      <p className="st-lead">{methods.length === 0 ? t.signIn.none : t.signIn.lead}</p>
      {props.level === undefined ? null : <p>{t.signIn.needed(props.level)}</p>}
      {fitting.map((method) => (method.code === 'email-link' ? <ByMail key={method.code} refused={refused} /> : <ByProvider key={method.code} method={method} {...props} />))}
      {props.ways === null ? null : <WithoutSignIn ways={props.ways} />}
    </Column>
  );
}

/** What just happened, if anything did. */
function Message({ failure, sent, deleted, signedOut, account, level, returnTo }: SignInProps) {
  const t = useTexts();
  if (failure !== undefined) return <Failure title={account === null ? t.signIn.errorTitle : t.signIn.errorTitleStill} text={failure} returnTo={returnTo} />;
  if (sent) return <Alert kind="success" title={t.signIn.sentTitle} live><p>{t.signIn.sent}</p><p>{t.signIn.sentNothing}</p></Alert>;
  if (deleted) return <Alert kind="success" title={t.account.deleted} live><p>{t.account.deletedText}</p></Alert>;
  if (signedOut) return <Alert kind="success" title={t.signIn.signedOut} live><p>{t.signIn.signedOutText}</p></Alert>;
  return account === null ? null : <Already account={account} level={level} returnTo={returnTo} />;
}

/** Who is signed in, and whether that is enough for what they want. */
function Already({ account, level, returnTo }: Pick<SignInProps, 'level' | 'returnTo'> & { readonly account: NonNullable<SignInProps['account']> }) {
  const t = useTexts();
  const enough = level === undefined || reaches(account.assurance, level);
  return (
    <Alert kind="info" title={t.signIn.already(account.name ?? account.email ?? account.method)}>
      {enough ? null : <p>{t.signIn.notEnough(account.assurance)}</p>}
      {account.temporary ? <p>{t.signIn.temporary.short}</p> : null}
      <p>{enough || returnTo === '' ? <OwnLink href="/konto">{t.signIn.toAccount}</OwnLink> : <OwnLink href={ownPath(returnTo)}>{t.signIn.back}</OwnLink>}</p>
    </Alert>
  );
}

/** Nobody has lost anything: the way back to where they were stands beside it. */
const Failure = ({ title, text, returnTo }: { readonly title: string; readonly text: string; readonly returnTo: string }) => {
  const t = useTexts();
  return (
    <Alert kind="warning" title={title} live>
      <p>{text}</p>
      {returnTo === '' ? null : (
        <p>
          <OwnLink href={ownPath(returnTo, '/')}>{t.signIn.back}</OwnLink>
        </p>
      )}
    </Alert>
  );
};

/** Posts to this very address, so that the way back stays in it. */
const ByMail = ({ refused }: Pick<SignInProps, 'refused'>) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t.signIn.linkTitle}</h2>
      <p>{t.signIn.linkText}</p>
      <form id={OPEN_FORM} method="post" className="st-form" noValidate>
        <TextField
          id="email"
          name="email"
          type="email"
          inputMode="email"
          label={t.signIn.email}
          hint={t.signIn.emailHint}
          value={refused?.email ?? ''}
          error={refused?.error}
          autoComplete="email"
          spellCheck={false}
        />
        <ButtonRow>
          <Button>{t.signIn.send}</Button>
        </ButtonRow>
      </form>
    </section>
  );
};

function ByProvider({ method, level, returnTo }: Pick<SignInProps, 'level' | 'returnTo'> & { readonly method: Method }) {
  const t = useTexts();
  const words = useWordsOf(method);
  const query = new URLSearchParams({ mit: method.code, ...(level === undefined ? {} : { stufe: level.toLowerCase() }), ...(returnTo === '' ? {} : { to: returnTo }) });
  return (
    <section>
      <h2 {...words('title')}>{method.title}</h2>
      <p {...words('text')}>{method.text}</p>
      <p className="st-muted">{t.signIn.reach(method.reaches)}</p>
      <ButtonRow>
        <LinkButton href={`/auth/login?${query}`} kind="secondary">
          {t.signIn.go(method.title)}
        </LinkButton>
      </ButtonRow>
    </section>
  );
}
