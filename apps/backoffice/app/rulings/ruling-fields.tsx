import { Details, LongTextField, RadioField } from '#ui';
import { KeyButton } from '#ui/desk';
import { de } from '../texts/de.js';
import { postingDe } from '../texts/posting.de.js';
import { blockIntent, optionOf } from './drafts.js';
import type { RulingDraft, RulingDue } from './drafts.js';

/** Keys hold dots, which addresses of fragments and selectors do not like. */
export const fieldId = (part: 'decision' | 'reason', key: string): string => `${part}-${key.replaceAll('.', '-')}`;

/** What was checked without a person. */
const Checks = ({ checks }: { readonly checks: RulingDue['checks'] }) =>
  checks.length === 0 ? null : (
    <>
      <h3>{de.decide.checks}</h3>
      <ul>
        {checks.map(({ passed, text }) => (
          <li key={text}>
            <strong>{passed ? de.decide.passed : de.decide.failed}</strong> {text}
          </li>
        ))}
      </ul>
    </>
  );

/** Where an option keeps the reason in the file, the page says so before anybody writes. */
function reasonHint(due: RulingDue, grantsWithoutNotice: boolean): string {
  const silent = due.options.find(({ neutral }) => neutral !== null);
  if (silent !== undefined) return postingDe.neutralHint(silent.title, silent.neutral!);
  return grantsWithoutNotice ? de.decide.reasonHintNoNotice : de.decide.reasonHint;
}

interface Shown {
  readonly due: RulingDue;
  readonly draft: RulingDraft;
  readonly error: string | undefined;
  /** A grant costs nothing and is carried out by the desk: only a refusal becomes a notice. */
  readonly grantsWithoutNotice: boolean;
}

/** One thing to decide: what was claimed, the decision, the reason as it will stand in the notice. */
export function RulingFields({ due, draft, error, grantsWithoutNotice }: Shown) {
  const options = due.options.map(({ code, title }) => ({ value: code, label: code === due.suggested ? `${title} (${de.decide.suggested})` : title }));
  const others = (optionOf(due, draft.decision)?.reasons ?? []).filter(({ text }) => text !== draft.reason);
  return (
    <div className="st-ruling">
      <Checks checks={due.checks} />
      <RadioField id={fieldId('decision', due.key)} name={`decision.${due.key}`} label={due.title} hint={`${de.decide.claim}: ${due.claim}`} error={error} options={options} selected={[draft.decision]} />
      <LongTextField id={fieldId('reason', due.key)} name={`reason.${due.key}`} label={de.decide.reason} hint={reasonHint(due, grantsWithoutNotice)} value={draft.reason} rows={3} maxLength={2000} />
      <div id={fieldId('reason', `${due.key}-blocks`)}>
        {others.length === 0 ? null : (
          <Details summary={de.decide.templates}>
            {others.map((block) => (
              <KeyButton key={block.code} kind="quiet" value={blockIntent(due, block.code)}>
                {block.text}
              </KeyButton>
            ))}
          </Details>
        )}
      </div>
    </div>
  );
}
