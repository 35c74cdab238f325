import { evaluate, holds, instancesOf, pruneAnswers } from '#sdk/form';
import type { Answers } from '#sdk/form';
import { scopeOf } from './areas.js';
import type { Ruling, RulingDefinition, RulingDue } from './ruling.js';
import type { OnlineService } from './service-definition.js';
import type { SettingValues } from './settings.js';

function suggestion(ruling: RulingDefinition, claim: string, values: SettingValues): string | undefined {
  const byClaim = ruling.suggestedBy === undefined ? undefined : values[ruling.suggestedBy];
  const effect = typeof byClaim === 'object' && byClaim !== null ? (byClaim as { readonly [claim: string]: unknown })[claim] : undefined;
  return ruling.options.find((option) => option.effect === effect)?.decision;
}

function dueFor(ruling: RulingDefinition, seen: Answers, values: SettingValues, item?: Answers, index?: number): readonly RulingDue[] {
  const scope = { ...seen, ...(item === undefined ? {} : { item }) };
  if (!holds(ruling.when, scope)) return [];

  const claim = String(evaluate(ruling.claim, scope) ?? '');
  const checks = (ruling.checks ?? []).map(({ code, passes }) => ({ code, passed: holds(passes, scope) }));
  const passed = checks.every((check) => check.passed) ? ruling.suggestedWhenPassed : undefined;
  const suggested = passed ?? suggestion(ruling, claim, values);
  return [
    {
      key: index === undefined ? ruling.code : `${ruling.code}.${index}`,
      code: ruling.code,
      ...(index === undefined ? {} : { index }),
      claim,
      claimField: ruling.claimField,
      subject: String(evaluate(ruling.subject, scope) ?? ''),
      options: ruling.options,
      checks,
      ...(suggested === undefined ? {} : { suggested }),
    },
  ];
}

/**
 * What the desk has to decide in a case, in the order of the definition.
 * @param facts what is known of the case beside its answers: `twins`, how many look like the same person's; `sameThing`, how many are about the same thing; `represented`, how
 *   many name the same representative, this one among them.
 */
export function rulingsDue(service: OnlineService, answers: Answers, values: SettingValues, facts: Answers = {}): readonly RulingDue[] {
  const pruned = pruneAnswers(service.form, answers);
  const seen = scopeOf(service, pruned, values, facts);
  return service.rulings.flatMap((ruling) => {
    if (ruling.each === undefined) return dueFor(ruling, seen, values);
    return instancesOf(pruned, ruling.each).flatMap((item, index) => dueFor(ruling, seen, values, item, index));
  });
}

/** What is wrong with the rulings of the desk, by ruling key. */
export interface RulingIssue {
  readonly key: string;
  readonly code: 'MISSING' | 'UNKNOWN' | 'DECISION' | 'REASON';
}

/** Every due ruling made once, with a decision that exists and a reason in words; nothing else ruled. */
export function checkRulings(due: readonly RulingDue[], rulings: readonly Ruling[]): readonly RulingIssue[] {
  const issuesOf = (one: RulingDue): readonly RulingIssue[] => {
    const made = rulings.find((ruling) => ruling.key === one.key);
    if (made === undefined) return [{ key: one.key, code: 'MISSING' }];
    if (!one.options.some((option) => option.decision === made.decision)) return [{ key: one.key, code: 'DECISION' }];
    return made.reason.trim() === '' ? [{ key: one.key, code: 'REASON' }] : [];
  };
  const unknown = rulings.filter(
    (ruling, at) => !due.some((one) => one.key === ruling.key) || rulings.findIndex((one) => one.key === ruling.key) !== at,
  );
  return [...due.flatMap(issuesOf), ...unknown.map(({ key }): RulingIssue => ({ key, code: 'UNKNOWN' }))];
}

/** What the tariff makes of the ruling on an instance; `none` while nothing is ruled. */
export function effectOf(service: OnlineService, rulings: readonly Ruling[], code: string, index: number): string {
  const made = rulings.find((ruling) => ruling.key === `${code}.${index}` || ruling.key === code);
  const options = service.rulings.find((ruling) => ruling.code === code)?.options ?? [];
  return options.find((option) => option.decision === made?.decision)?.effect ?? 'none';
}
