import { CheckboxField, Details } from '#ui';
import { KeyButton, RecordPart } from '#ui/desk';
import type { DeskCase } from '../rulings/drafts.js';
import { labelsDe as words } from '../texts/labels.de.js';

/** What has been put on the case to find it by, and the list of its department. */
export function Labels({ row: { labels, possibleLabels } }: { readonly row: DeskCase }) {
  if (possibleLabels.length === 0) return null;
  return (
    <RecordPart id="labels" title={words.title}>
      <LabelTags labels={labels} />
      <Details summary={words.summary}>
        <submit-once>
          <form method="post" className="st-note">
            <CheckboxField id="labels-put" name="label" label={words.which} options={possibleLabels.map(({ code, title }) => ({ value: code, label: title }))} selected={labels.map(({ code }) => code)} />
            <KeyButton kind="secondary" value="labels">
              {words.save}
            </KeyButton>
          </form>
        </submit-once>
      </Details>
    </RecordPart>
  );
}

export const LabelTags = ({ labels }: { readonly labels: DeskCase['labels'] }) =>
  labels.length === 0 ? null : (
    <ul className="st-tags">
      {labels.map(({ code, title }) => (
        <li key={code} className="st-tag">
          {title}
        </li>
      ))}
    </ul>
  );
