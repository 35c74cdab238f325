import type { DraftStateFragment, ErrorCode, FilingWay } from '#api-client';
import { Alert, AmountTable, BackLink, Button, ButtonRow, Check, Column, DeclarationField, ErrorSummary, InLanguage, OwnForm, OwnLink, ProgressLine, SummaryList } from '#ui';
import type { SummaryError, SummarySection } from '#ui';
import type { DraftNotices as Notices, Notice } from '../drafts/notices.js';
import { DraftNotices, NoticeLinks } from './draft-notices.js';
import { OPEN_FORM } from './open-form.js';
import { OtherWays } from './other-ways.js';
import { Title } from './title.js';
import { useTexts } from '../texts/use-texts.js';

type Estimate = NonNullable<DraftStateFragment['estimate']>;

export interface RefusedSubmission {
  readonly failure: ErrorCode | undefined;
  /** Keys of the declarations that were ticked, and of those that were not. */
  readonly declared: readonly string[];
  readonly missing: readonly string[];
}

const declarationId = (key: string): string => `declaration-${key}`;

interface Checked {
  readonly sections: readonly SummarySection[];
  readonly backPath: string;
  readonly steps: number;
  readonly estimate: Estimate | null;
  readonly idempotencyKey: string;
  readonly declarations: readonly { readonly key: string; readonly text: string }[];
  readonly notices: Notices;
  /** Pages on which something stands that is not saved. */
  readonly unsaved: readonly Notice[];
  readonly laterPath: string;
  /** Whoever is signed in may have their name and address remembered. */
  readonly mayRemember: boolean;
  /** How it goes on when signing in fails; empty when nobody has to sign in any more. */
  readonly otherWays: readonly FilingWay[];
  readonly paperPath: string;
  readonly refused: RefusedSubmission | undefined;
}

/** Everything once more, what it will cost and why, the declaration, and the one button that sends it. */
export function CheckAnswers(props: Checked) {
  const t = useTexts();
  const failure = props.refused?.failure;
  const missing = props.declarations.filter(({ key }) => props.refused?.missing.includes(key));
  const errors = missing.map(({ key, text }) => ({ id: declarationId(key), text: t.check.declarationMissing(text) }));
  return (
    <Column>
      <Title prefix={failure === undefined && errors.length === 0 ? '' : t.form.errorPrefix}>{t.check.title}</Title>
      <BackLink href={props.backPath}>{t.form.back}</BackLink>
      <ProgressLine text={t.check.progress(props.steps)} done={props.steps} of={props.steps} />
      <ErrorSummary title={t.form.errorsTitle(errors.length)} errors={errors} />
      {failure === undefined ? null : <Alert kind="danger" title={t.failures[failure]} live />}
      <DraftNotices {...props.notices} />
      <Unsaved notices={props.unsaved} />
      <h1>{t.check.title}</h1>
      <p className="st-lead">{t.check.lead}</p>
      <SummaryList sections={props.sections} />
      {props.estimate === null ? null : <Cost estimate={props.estimate} />}
      {t.locale === 'de' ? null : <p>{t.language.notices}</p>}
      <Declare {...props} errors={errors} />
    </Column>
  );
}

/** The sentences to declare and the one button that sends, beside the way out for today. */
const Declare = ({ errors, ...props }: Checked & { readonly errors: readonly SummaryError[] }) => {
  const t = useTexts();
  return (
    <section>
      <h2>{t.check.declarationTitle}</h2>
      <p>
        {t.check.privacy} <OwnLink href="/datenschutz">{t.check.privacyLink}</OwnLink>.
      </p>
      {props.otherWays.length === 0 ? null : (
        <Alert kind="info" title={t.filing.signInTitle}>
          <p>{t.filing.signIn}</p>
          <OtherWays {...props} />
        </Alert>
      )}
      <submit-once>
        <form id={OPEN_FORM} method="post" className="st-form" noValidate>
          <input type="hidden" name="idempotencyKey" value={props.idempotencyKey} />
          {props.declarations.map(({ key, text }) => (
            <DeclarationField
              key={key}
              id={declarationId(key)}
              name="declaration"
              value={key}
              label={text}
              error={errors.find(({ id }) => id === declarationId(key))?.text}
              checked={props.refused?.declared.includes(key) ?? false}
            />
          ))}
          {props.mayRemember ? <Check kind="checkbox" id="remember" name="remember" option={{ value: 'yes', label: t.check.remember, hint: t.check.rememberHint }} checked={false} /> : null}
          {props.notices.withdrawnUntil === undefined ? (
            <ButtonRow>
              <Button>{t.check.submit}</Button>
            </ButtonRow>
          ) : null}
        </form>
      </submit-once>
      <OwnForm method="post" action={props.laterPath}>
        <ButtonRow>
          <Button kind="quiet" name="_do" value="make">
            <InLanguage locale={t.languageOf('drafts')}>{t.drafts.later}</InLanguage>
          </Button>
        </ButtonRow>
      </OwnForm>
    </section>
  );
};

const Unsaved = ({ notices }: { readonly notices: readonly Notice[] }) =>
  {
  const t = useTexts();
  return notices.length === 0 ? null : (
    <Alert kind="warning" title={t.drafts.typedElsewhere}>
      <p>{t.drafts.typedElsewhereText}</p>
      <NoticeLinks notices={notices} />
    </Alert>
  );
};

function Cost({ estimate }: { readonly estimate: Estimate }) {
  const t = useTexts();
  return (
    <section>
      <AmountTable
        caption={t.check.costTitle}
        headings={[t.check.line, t.check.amount]}
        rows={estimate.lines.map((line) => ({ label: line.label, detail: line.detail, amount: line.amount.text }))}
        total={{ label: t.check.total, amount: estimate.total.text }}
      />
      {estimate.dues.length === 0 ? null : (
        <AmountTable
          caption={t.check.dues}
          headings={[t.check.due, t.check.amount]}
          rows={estimate.dues.map((due) => ({ label: t.datesOf('check').long(due.dueOn), amount: due.amount.text }))}
        />
      )}
      {estimate.note === '' ? null : <p className="st-muted">{estimate.note}</p>}
    </section>
  );
}
