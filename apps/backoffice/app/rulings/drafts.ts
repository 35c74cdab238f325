import type { DeskCaseQuery, RulingInput } from '#api-client';

export type DeskCase = NonNullable<DeskCaseQuery['case']>;
export type RulingDue = DeskCase['rulingsDue'][number];

/** A ruling as it stands in the form; the decision is empty until there is one. */
export type RulingDraft = RulingInput;

/** Everything preselected that the by-law suggests, with the reason that fits. */
export const suggestedDrafts = (dues: readonly RulingDue[]): readonly RulingDraft[] =>
  dues.map((due) => ({ key: due.key, decision: due.suggested ?? '', reason: fittingReason(due, due.suggested ?? '', '') }));

/** What the form says. A building block of another decision makes way for one that fits; own words stay. */
export function readDrafts(form: FormData, dues: readonly RulingDue[]): readonly RulingDraft[] {
  const block = String(form.get('intent') ?? '');
  return dues.map((due) => {
    const decision = textOf(form, `decision.${due.key}`);
    const chosen = optionOf(due, decision)?.reasons.find(({ code }) => block === blockIntent(due, code));
    return { key: due.key, decision, reason: chosen?.text ?? fittingReason(due, decision, textOf(form, `reason.${due.key}`)) };
  });
}

/** Value of the button that puts a building block into the reason. */
export const blockIntent = (due: RulingDue, code: string): string => `block:${due.key}:${code}`;

export const optionOf = (due: RulingDue, decision: string) => due.options.find(({ code }) => code === decision);

function fittingReason(due: RulingDue, decision: string, reason: string): string {
  const fits = (optionOf(due, decision)?.reasons ?? []).map(({ text }) => text);
  const blocks = due.options.flatMap(({ reasons }) => reasons).map(({ text }) => text);
  const isOwn = reason !== '' && !blocks.includes(reason);
  return isOwn || fits.includes(reason) ? reason : (fits[0] ?? '');
}

/** Line ends as people see them: browsers post a carriage return with each. */
const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
};
