import type { RawInput } from '#sdk/form';
import { BackLink, Button, ButtonRow, Column, ErrorSummary, FormField, ProgressLine, WithUploads } from '#ui';
import type { ShownFiles } from '#ui';
import type { PageErrors } from '../drafts/page-errors.js';
import type { PageView } from '../drafts/page-view.js';
import { de } from '../texts/de.js';
import { Title } from './title.js';

/** One topic of a form: progress, what is wrong, the questions, one way on. */
export function ApplicationForm(props: {
  readonly view: PageView;
  /** Address of this page: without the fragment of the browser's own, which would lead past the error summary. */
  readonly address: string;
  readonly values: RawInput;
  readonly files: ShownFiles;
  readonly errors: PageErrors | undefined;
  readonly savedAt: string | undefined;
  readonly returnToCheck: boolean;
}) {
  const { view, errors } = props;
  const progress = de.form.progress(view.at, view.of, view.title);
  const takesFiles = view.fields.some(({ type }) => type === 'file');
  return (
    <Column>
      <Title prefix={errors === undefined ? '' : de.form.errorPrefix}>{progress}</Title>
      <BackLink href={view.backPath}>{de.form.back}</BackLink>
      <ProgressLine text={progress} done={view.at} of={view.of} />
      <ErrorSummary title={de.form.errorsTitle(errors?.summary.length ?? 0)} errors={errors?.summary ?? []} />
      <h1>{view.title}</h1>
      {view.hint === undefined ? null : <p>{view.hint}</p>}
      <WithUploads fields={view.fields}>
        <form method="post" action={props.address} className="st-form" noValidate encType={takesFiles ? 'multipart/form-data' : undefined}>
          {takesFiles ? <EnterGoesOn /> : null}
          {props.returnToCheck ? <input type="hidden" name="_return" value="check" /> : null}
          {view.fields.map((field) => (
            <FormField key={field.key} field={field} values={props.values} files={props.files} errors={errors?.fields ?? {}} words={de.form} />
          ))}
          <Buttons view={view} />
        </form>
      </WithUploads>
      {props.savedAt === undefined ? null : <p className="st-muted">{de.form.saved(props.savedAt)}</p>}
    </Column>
  );
}

/** Enter presses the first button: not one that removes a file. */
const EnterGoesOn = () => <button type="submit" name="_do" value="next" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />;

/** The first button of a form is the one that Enter presses: always the way on. */
const Buttons = ({ view }: { readonly view: PageView }) => (
  <ButtonRow>
    <Button name="_do" value="next">
      {view.last ? de.form.toCheck : de.form.next}
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
  </ButtonRow>
);
