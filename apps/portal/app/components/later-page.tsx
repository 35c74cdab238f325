import { Alert, Button, ButtonRow, Column, ErrorSummary, KeepNumber, LinkButton, TextField } from '#ui';
import { OPEN_FORM } from './open-form.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

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
  readonly refused: { readonly email: string; readonly error: string | undefined } | undefined;
}

const EMAIL = 'email';

/** Link and code to keep, the link by mail, how long the draft is there, and how it is given up. */
export function LaterPage({ resume, sent, keptUntil, onPath, discardPath, refused }: Later) {
  const t = useTexts();
  const errors = refused?.error === undefined ? [] : [{ id: EMAIL, text: refused.error }];
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : t.form.errorPrefix}>{t.drafts.laterTitle}</Title>
      <ErrorSummary title={t.form.errorsTitle(errors.length)} errors={errors} />
      {sent && resume?.email && refused === undefined ? (
        <Alert kind="success" title={t.drafts.mailSent(resume.email)} live>
          <p>{t.drafts.mailSentText}</p>
        </Alert>
      ) : null}
      <h1>{t.drafts.laterTitle}</h1>
      {resume === null ? <Make /> : <LinkAndCode resume={resume} />}
      {resume === null ? null : <Mail refused={refused} />}
      <section>
        <h2>{t.drafts.dayTitle}</h2>
        <p>{t.drafts.day(keptUntil)}</p>
      </section>
      <ButtonRow>
        <LinkButton href={onPath} icon="arrow">
          {t.drafts.now}
        </LinkButton>
        <LinkButton href={discardPath} kind="quiet">
          {t.drafts.discard}
        </LinkButton>
      </ButtonRow>
      <Leave />
    </Column>
  );
}

const Make = () => {
  const t = useTexts();
  return (
    <form method="post">
      <p className="st-lead">{t.drafts.laterMakeLead}</p>
      <ButtonRow>
        <Button name="_do" value="make">
          {t.drafts.laterMake}
        </Button>
      </ButtonRow>
    </form>
  );
};

const LinkAndCode = ({ resume }: { readonly resume: Resume }) => {
  const t = useTexts();
  return (
    <>
      <p className="st-lead">{t.drafts.laterLead}</p>
      <dl className="st-keeps st-keeps--long">
        <KeepNumber label={t.drafts.link} value={resume.url} copyText={t.done.copy} copiedText={t.done.copied} />
        <KeepNumber label={t.drafts.code} value={resume.accessCode} copyText={t.done.copy} copiedText={t.done.copied} />
      </dl>
      <p>{t.drafts.writeDown}</p>
      <print-page data-print={t.done.print} />
    </>
  );
};

const Mail = ({ refused }: Pick<Later, 'refused'>) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t.drafts.mailTitle}</h2>
      <p>{t.drafts.mailLead}</p>
      <form id={OPEN_FORM} method="post" className="st-form" noValidate>
        <TextField
          id={EMAIL}
          name={EMAIL}
          type="email"
          label={t.signIn.email}
          hint={t.signIn.emailHint}
          value={refused?.email ?? ''}
          error={refused?.error}
          autoComplete="email"
          inputMode="email"
          spellCheck={false}
          maxLength={200}
        />
        <ButtonRow>
          <Button kind="secondary" name="_do" value="mail">
            {t.drafts.mailSend}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
};

/** For the computer in the library. */
const Leave = () => {
  const t = useTexts();
  return (
    <form className="st-start" method="post">
      <ButtonRow>
        <Button kind="secondary" name="_do" value="leave">
          {t.drafts.leave}
        </Button>
      </ButtonRow>
      <p className="st-muted">{t.drafts.leaveHint}</p>
    </form>
  );
};
