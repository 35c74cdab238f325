import type { CaseStatusPartsFragment } from '#api-client';
import type { CompiledForm } from '#sdk/form';
import { Button, ButtonRow, FormField } from '#ui';
import type { Returned } from '../status/case-action.js';
import { correctionFields, correctionValues, PATHS, shownPaths } from '../status/correction-view.js';
import { useTexts } from '../texts/use-texts.js';

/** The fields that the office asks about, as they stand, to be changed here. */
export function CaseCorrection({ status, returned }: { readonly status: CaseStatusPartsFragment; readonly returned: Returned['correction'] }) {
  const t = useTexts();
  const words = t.dialogue.correction;
  const { correction } = status;
  if (correction === null) return null;
  const paths = shownPaths(correction, returned?.paths ?? []);
  const shown = correctionFields(correction, paths);
  const values = { ...correctionValues(correction, shown), ...returned?.values };
  return (
    <section id="correction" tabIndex={-1}>
      <h2>{words.title}</h2>
      <p>{words.lead(words.office)}</p>
      <blockquote className="st-quote">{correction.reason}</blockquote>
      {paths.length > correction.fields.length ? <p>{words.more}</p> : null}
      <form method="post" action="?mit=formular" className="st-form" noValidate>
        <input type="hidden" name={PATHS} value={paths.join(' ')} />
        {shown.map(({ path, field }) => (
          <FormField key={path} field={field} values={values} errors={returned?.errors.fields ?? {}} words={t.form} language={(correction.form as CompiledForm).language} />
        ))}
        <ButtonRow>
          <Button name="_do" value="correct">
            {words.send}
          </Button>
        </ButtonRow>
      </form>
    </section>
  );
}
