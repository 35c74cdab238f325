import { Alert, Button, ButtonRow, Column, ErrorSummary, KeepNumber, LinkButton, TextField } from '#ui';
import { de } from '../texts/de.js';
import { Title } from './title.js';

interface Resume {
  readonly url: string;
  readonly accessCode: string;
  readonly email: string | null;
}

interface Later {
  /** Null until somebody asked for it. */
  readonly resume: Resume | null;
  readonly sent: boolean;
  readonly keptUntil: string;
  readonly onPath: string;
  readonly discardPath: string;
  readonly refused: { readonly email: string; readonly error: string } | undefined;
}

const EMAIL = 'email';

/** Link and code to keep, the link by mail, how long the draft is there, and how it is given up. */
export function LaterPage({ resume, sent, keptUntil, onPath, discardPath, refused }: Later) {
  const errors = refused === undefined ? [] : [{ id: EMAIL, text: refused.error }];
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : de.form.errorPrefix}>{de.drafts.laterTitle}</Title>
      <ErrorSummary title={de.form.errorsTitle(errors.length)} errors={errors} />
      {sent && resume?.email && refused === undefined ? (
        <Alert kind="success" title={de.drafts.mailSent(resume.email)} live>
          <p>{de.drafts.mailSentText}</p>
        </Alert>
      ) : null}
      <h1>{de.drafts.laterTitle}</h1>
      {resume === null ? <Make /> : <LinkAndCode resume={resume} />}
      {resume === null ? null : <Mail refused={refused} />}
      <section>
        <h2>{de.drafts.dayTitle}</h2>
        <p>{de.drafts.day(keptUntil)}</p>
      </section>
      <ButtonRow>
        <LinkButton href={onPath} icon="arrow">
          {de.drafts.now}
        </LinkButton>
        <LinkButton href={discardPath} kind="quiet">
          {de.drafts.discard}
        </LinkButton>
      </ButtonRow>
      <Leave />
    </Column>
  );
}

const Make = () => (
  <form method="post">
    <p className="st-lead">{de.drafts.laterMakeLead}</p>
    <ButtonRow>
      <Button name="_do" value="make">
        {de.drafts.laterMake}
      </Button>
    </ButtonRow>
  </form>
);

const LinkAndCode = ({ resume }: { readonly resume: Resume }) => (
  <>
    <p className="st-lead">{de.drafts.laterLead}</p>
    <dl className="st-keeps st-keeps--long">
      <KeepNumber label={de.drafts.link} value={resume.url} copyText={de.done.copy} copiedText={de.done.copied} />
      <KeepNumber label={de.drafts.code} value={resume.accessCode} copyText={de.done.copy} copiedText={de.done.copied} />
    </dl>
    <p>{de.drafts.writeDown}</p>
    <print-page data-print={de.done.print} />
  </>
);

const Mail = ({ refused }: Pick<Later, 'refused'>) => (
  <section>
    <h2>{de.drafts.mailTitle}</h2>
    <p>{de.drafts.mailLead}</p>
    <form method="post" className="st-form" noValidate>
      <TextField
        id={EMAIL}
        name={EMAIL}
        type="email"
        label={de.signIn.email}
        hint={de.signIn.emailHint}
        value={refused?.email ?? ''}
        error={refused?.error}
        autoComplete="email"
        inputMode="email"
        spellCheck={false}
        maxLength={200}
      />
      <ButtonRow>
        <Button kind="secondary" name="_do" value="mail">
          {de.drafts.mailSend}
        </Button>
      </ButtonRow>
    </form>
  </section>
);

/** For the computer in the library. */
const Leave = () => (
  <form className="st-start" method="post">
    <ButtonRow>
      <Button kind="secondary" name="_do" value="leave">
        {de.drafts.leave}
      </Button>
    </ButtonRow>
    <p className="st-muted">{de.drafts.leaveHint}</p>
  </form>
);
