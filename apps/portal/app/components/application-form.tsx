import type { RawInput } from '#sdk/form';
import { Alert, BackLink, Button, ButtonRow, Column, ErrorSummary, FormField, InLanguage, OwnForm, ProgressLine, useLanguageOf, WithUploads } from '#ui';
import type { ShownFiles } from '#ui';
import type { DraftNotices as Notices } from '../drafts/notices.js';
import type { PageErrors } from '../drafts/page-errors.js';
import type { PageView } from '../drafts/page-view.js';
import { OPEN_FORM } from './open-form.js';
import { Conflict, DraftNotices } from './draft-notices.js';
import { Title } from './title.js';
import { textsIn } from '../texts/texts.js';
import { useTexts } from '../texts/use-texts.js';

/** One topic of a form: progress, what is wrong, the questions, one way on. */
export function ApplicationForm(props: {
  readonly view: PageView;
  /** Address of this page: without the fragment of the browser's own, which would lead past the error summary. */
  readonly address: string;
  readonly values: RawInput;
  readonly files: ShownFiles;
  readonly errors: PageErrors | undefined;
  /** Fingerprint of what is saved on the page, posted with it. */
  readonly stamp: string;
  /** What is saved on the page, in words. */
  readonly saved: readonly { readonly label: string; readonly value: string }[];
  /** Another device has saved the page since it was opened here. */
  readonly conflict: boolean;
  /** The values could not be saved yet. */
  readonly unfinished: boolean;
  readonly notices: Notices;
  readonly savedAt: string | undefined;
  readonly keptUntil: string;
  readonly returnToCheck: boolean;
}) {
  const t = useTexts();
  const { view, errors } = props;
  const languageOf = useLanguageOf();
  const words = languageOf(view.language);
  const drafts = languageOf(t.languageOf('drafts'));
  const progress = t.form.progress(view.at, view.of, view.title);
  const takesFiles = view.fields.some(({ type }) => type === 'file');
  return (
    <Column>
      <Title prefix={errors === undefined ? '' : t.form.errorPrefix}>{progress}</Title>
      <BackLink href={view.backPath}>{t.form.back}</BackLink>
      <ProgressLine text={progress} done={view.at} of={view.of} />
      <ErrorSummary title={t.form.errorsTitle(errors?.summary.length ?? 0)} errors={errors?.summary ?? []} />
      {props.conflict ? <Conflict saved={props.saved} address={props.address} /> : null}
      <DraftNotices {...props.notices} />
      <h1 {...words}>{view.title}</h1>
      {view.hint === undefined ? null : <p {...words}>{view.hint}</p>}
      {props.unfinished ? <Typed /> : null}
      <WithUploads fields={view.fields}>
        <OwnForm id={OPEN_FORM} method="post" action={props.address} className="st-form" noValidate encType={takesFiles ? 'multipart/form-data' : undefined}>
          {takesFiles ? <EnterGoesOn /> : null}
          {props.returnToCheck ? <input type="hidden" name="_return" value="check" /> : null}
          <input type="hidden" name="_seen" value={props.stamp} />
          {props.notices.told.map((id) => (
            <input key={id} type="hidden" name="_told" value={id} />
          ))}
          {view.fields.map((field) => (
            <FormField key={field.key} field={field} values={props.values} files={props.files} errors={errors?.fields ?? {}} words={t.form} saidOptional={textsIn(view.language).form.optional} language={view.language} />
          ))}
          <Buttons view={view} />
        </OwnForm>
      </WithUploads>
      {props.savedAt === undefined ? null : (
        <p className="st-muted">
          {t.form.saved(props.savedAt)}. <span {...drafts}>{t.drafts.kept(props.keptUntil)}</span>
        </p>
      )}
    </Column>
  );
}

const Typed = () => {
  const t = useTexts();
  return (
    <div {...useLanguageOf()(t.languageOf('drafts'))}>
      <Alert kind="info" title={t.drafts.typedTitle}>
        <p>{t.drafts.typedText}</p>
      </Alert>
    </div>
  );
};

/** Enter presses the first button: not one that removes a file. */
const EnterGoesOn = () => <button type="submit" name="_do" value="next" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />;

/** The first button of a form is the one that Enter presses: always the way on. */
const Buttons = ({ view }: { readonly view: PageView }) => {
  const t = useTexts();
  return (
    <ButtonRow>
      <Button name="_do" value="next">
        {view.last ? t.form.toCheck : t.form.next}
      </Button>
      {view.add === undefined ? null : (
        <Button kind="secondary" name="_do" value="add">
          {view.add}
        </Button>
      )}
      {view.remove === undefined ? null : (
        <Button kind="quiet" name="_do" value="remove">
          {view.remove}
        </Button>
      )}
      <Button kind="quiet" name="_do" value="later">
        <InLanguage locale={t.languageOf('drafts')}>{t.drafts.later}</InLanguage>
      </Button>
    </ButtonRow>
  );
};
