import type { CaseStatusPartsFragment } from '#api-client';
import { formatFileSize } from '#sdk/form';
import type { CompiledForm } from '#sdk/form';
import { Button, ButtonRow, FormField, WithUploads } from '#ui';
import type { FieldErrors, FieldValues } from '#ui';
import { attachedName, attachedValue } from '#ui/message';
import type { Attached } from '#ui/message';
import type { Returned } from '../status/case-action.js';
import { correctionFields, correctionValues, namesBefore, PATHS, shownPaths } from '../status/correction-view.js';
import type { Correction, ShownField } from '../status/correction-view.js';
import { useTexts } from '../texts/use-texts.js';

/** The fields that the office asks about, as they stand, to be changed here. */
export function CaseCorrection({ status, returned }: { readonly status: CaseStatusPartsFragment; readonly returned: Returned['correction'] }) {
  const t = useTexts();
  const words = t.dialogue.correction;
  const { correction } = status;
  if (correction === null) return null;
  const paths = shownPaths(correction, returned?.paths ?? []);
  const shown = correctionFields(correction, paths);
  const attached = returned?.attached ?? [];
  const withFiles = shown.some(({ field }) => field.type === 'file');
  const values = { ...correctionValues(correction, shown), ...returned?.values };
  return (
    <section id="correction" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.lead(words.office)}</p>
      <blockquote className="st-quote">{correction.reason}</blockquote>
      {paths.length > correction.fields.length ? <p>{words.more}</p> : null}
      <WithUploads fields={shown.map(({ field }) => field)}>
        <form method="post" action="?mit=formular" className="st-form" noValidate {...(withFiles ? { encType: 'multipart/form-data' } : {})}>
          <button type="submit" name="_do" value="correct" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name={PATHS} value={paths.join(' ')} />
          {attached.map((file) => (
            <input key={file.id} type="hidden" name={attachedName} value={attachedValue(file)} />
          ))}
          {shown.map(({ path, field }) => (
            <Asked key={path} correction={correction} path={path} field={field} values={values} errors={returned?.errors.fields ?? {}} attached={attached} />
          ))}
          <ButtonRow>
            <Button name="_do" value="correct">
              {words.send}
            </Button>
          </ButtonRow>
        </form>
      </WithUploads>
    </section>
  );
}

interface AskedProps extends ShownField {
  readonly correction: Correction;
  readonly values: FieldValues;
  readonly errors: FieldErrors;
  readonly attached: readonly Attached[];
}

/** One question; above a file field stands what was sent before. */
function Asked({ correction, path, field, values, errors, attached }: AskedProps) {
  const t = useTexts();
  const before = field.type === 'file' ? namesBefore(correction, path) : [];
  const files = attached.filter((file) => file.field === field.key).map(({ id, name, size }) => ({ id, name, size: formatFileSize(size, t.locale) }));
  return (
    <>
      {before.length === 0 ? null : <p className="st-muted">{t.dialogue.correction.before(before.join(', '))}</p>}
      <FormField field={field} values={values} errors={errors} files={{ [field.key]: files }} words={t.form} language={(correction.form as CompiledForm).language} />
    </>
  );
}
