import type { FilingWay } from '#api-client';
import { Check, RadioField } from '#ui';
import { DayInput, TimeInput } from '#ui/desk';
import { filingDe as words } from '../texts/filing.de.js';

/** What stands in one of the two forms, and what is wrong with it. */
export interface Filled {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: Readonly<Record<string, string>>;
}

/** How it comes in, whether it is known who applies, and when the paper came. */
export const TakingInFields = ({ id, values, errors, today }: Filled & { readonly id: string; readonly today: string }) => (
  <>
    <RadioField
      id={`${id}-way`}
      name="way"
      label={words.way}
      options={(Object.keys(words.ways) as FilingWay[]).map((way) => ({ value: way, label: words.ways[way] }))}
      selected={[values['way'] ?? 'COUNTER']}
      error={errors['way']}
    />
    <Check kind="checkbox" id={`${id}-identified`} name="identified" option={{ value: 'yes', label: words.identified, hint: errors['identified'] ?? words.identifiedHint }} checked={values['identified'] === 'yes'} wrong={errors['identified'] !== undefined} />
    <DayInput id={`${id}-arrivedAt`} name="arrivedOn" label={words.arrived} hint={words.arrivedHint} value={values['arrivedOn'] ?? ''} error={errors['arrivedAt']} latest={today} />
    <TimeInput id={`${id}-arrivedTime`} name="arrivedTime" label={words.arrivedTime} value={values['arrivedTime'] ?? ''} />
  </>
);
