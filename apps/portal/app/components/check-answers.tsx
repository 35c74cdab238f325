import type { DraftStateFragment, ErrorCode, FilingWay } from '#api-client';
import { Alert, AmountTable, BackLink, Button, ButtonRow, Column, DeclarationField, ErrorSummary, ProgressLine, SummaryList } from '#ui';
import type { SummaryError, SummarySection } from '#ui';
import { longDate } from '#ui/page';
import type { DraftNotices as Notices, Notice } from '../drafts/notices.js';
import { de } from '../texts/de.js';
import { filingWords } from '../texts/filing.de.js';
import { DraftNotices, NoticeLinks } from './draft-notices.js';
import { OtherWays } from './other-ways.js';
import { Title } from './title.js';

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
  /** How it goes on when signing in fails; empty when nobody has to sign in any more. */
  readonly otherWays: readonly FilingWay[];
  readonly paperPath: string;
  readonly refused: RefusedSubmission | undefined;
}

/** Everything once more, what it will cost and why, the declaration, and the one button that sends it. */
export function CheckAnswers(props: Checked) {
  const failure = props.refused?.failure;
  const missing = props.declarations.filter(({ key }) => props.refused?.missing.includes(key));
  const errors = missing.map(({ key, text }) => ({ id: declarationId(key), text: de.check.declarationMissing(text) }));
  return (
    <Column>
      <Title prefix={props.refused === undefined ? '' : de.form.errorPrefix}>{de.check.title}</Title>
      <BackLink href={props.backPath}>{de.form.back}</BackLink>
      <ProgressLine text={de.check.progress(props.steps)} done={props.steps} of={props.steps} />
      <ErrorSummary title={de.form.errorsTitle(errors.length)} errors={errors} />
      {failure === undefined ? null : <Alert kind="danger" title={de.failures[failure]} live />}
      <DraftNotices {...props.notices} />
      <Unsaved notices={props.unsaved} />
      <h1>{de.check.title}</h1>
      <p className="st-lead">{de.check.lead}</p>
      <SummaryList sections={props.sections} />
      {props.estimate === null ? null : <Cost estimate={props.estimate} />}
      <Declare {...props} errors={errors} />
    </Column>
  );
}

/** The sentences to declare and the one button that sends, beside the way out for today. */
const Declare = ({ errors, ...props }: Checked & { readonly errors: readonly SummaryError[] }) => (
  <section>
    <h2>{de.check.declarationTitle}</h2>
    <p>
      {de.check.privacy} <a href="/datenschutz">{de.check.privacyLink}</a>.
    </p>
    {props.otherWays.length === 0 ? null : (
      <Alert kind="info" title={filingWords.signInTitle}>
        <p>{filingWords.signIn}</p>
        <OtherWays {...props} />
      </Alert>
    )}
    <submit-once>
      <form method="post" className="st-form" noValidate>
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
        {props.notices.withdrawnUntil === undefined ? (
          <ButtonRow>
            <Button>{de.check.submit}</Button>
          </ButtonRow>
        ) : null}
      </form>
    </submit-once>
    <form method="post" action={props.laterPath}>
      <ButtonRow>
        <Button kind="quiet" name="_do" value="make">
          {de.drafts.later}
        </Button>
      </ButtonRow>
    </form>
  </section>
);

const Unsaved = ({ notices }: { readonly notices: readonly Notice[] }) =>
  notices.length === 0 ? null : (
    <Alert kind="warning" title={de.drafts.typedElsewhere}>
      <p>{de.drafts.typedElsewhereText}</p>
      <NoticeLinks notices={notices} />
    </Alert>
  );

function Cost({ estimate }: { readonly estimate: Estimate }) {
  return (
    <section>
      <AmountTable
        caption={de.check.costTitle}
        headings={[de.check.line, de.check.amount]}
        rows={estimate.lines.map((line) => ({ label: line.label, detail: line.detail, amount: line.amount.text }))}
        total={{ label: de.check.total, amount: estimate.total.text }}
      />
      {estimate.dues.length === 0 ? null : (
        <AmountTable
          caption={de.check.dues}
          headings={[de.check.due, de.check.amount]}
          rows={estimate.dues.map((due) => ({ label: longDate(due.dueOn), amount: due.amount.text }))}
        />
      )}
      {estimate.note === '' ? null : <p className="st-muted">{estimate.note}</p>}
    </section>
  );
}
