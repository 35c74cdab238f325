import type { RawInput } from '#sdk/form';
import { BackLink, Button, ButtonRow, Column, ErrorSummary, FormField, ProgressLine } from '#ui';
import type { PageErrors } from '../drafts/page-errors.js';
import type { PageView } from '../drafts/page-view.js';
import { de } from '../texts/de.js';
import { Title } from './title.js';

/** One topic of a form: progress, what is wrong, the questions, one way on. */
export function ApplicationForm(props: {
  readonly view: PageView;
  readonly values: RawInput;
  readonly errors: PageErrors | undefined;
  readonly savedAt: string | undefined;
  readonly returnToCheck: boolean;
}) {
  const { view, errors } = props;
  const progress = de.form.progress(view.at, view.of, view.title);
  return (
    <Column>
      <Title prefix={errors === undefined ? '' : de.form.errorPrefix}>{progress}</Title>
      <BackLink href={view.backPath}>{de.form.back}</BackLink>
      <ProgressLine text={progress} done={view.at} of={view.of} />
      <ErrorSummary title={de.form.errorsTitle(errors?.summary.length ?? 0)} errors={errors?.summary ?? []} />
      <h1>{view.title}</h1>
      {view.hint === undefined ? null : <p>{view.hint}</p>}
      <form method="post" className="st-form" noValidate>
        {props.returnToCheck ? <input type="hidden" name="_return" value="check" /> : null}
        {view.fields.map((field) => (
          <FormField key={field.key} field={field} values={props.values} errors={errors?.fields ?? {}} words={de.form} />
        ))}
        <Buttons view={view} />
      </form>
      {props.savedAt === undefined ? null : <p className="st-muted">{de.form.saved(props.savedAt)}</p>}
    </Column>
  );
}

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
