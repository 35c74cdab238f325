import { parseLocalDate } from '#kernel';
import { evaluate, instancesOf } from '#sdk/form';
import type { Answers, JsonValue } from '#sdk/form';
import type { AddedUnit, AnnualUnitsInput, AnnualUnitsMapping, ExistingUnits, Relief } from './annual-units.js';

const countOf = (value: JsonValue): number => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : 0);

const dayOf = (value: JsonValue): AddedUnit['since'] | undefined => (typeof value === 'string' ? parseLocalDate(value) : undefined);

function existingFrom(mapping: AnnualUnitsMapping['existing'], answers: Answers): ExistingUnits {
  const number = (rule: JsonValue): number => countOf(evaluate(rule, answers));
  return { count: number(mapping.count), reduced: number(mapping.reduced), exempt: number(mapping.exempt), raised: number(mapping.raised) };
}

function unitFrom(mapping: AnnualUnitsMapping['unit'], answers: Answers, item: Answers, relief: Relief): AddedUnit | undefined {
  const value = (rule: JsonValue): JsonValue => evaluate(rule, { ...answers, item });
  const since = dayOf(value(mapping.since));
  const bornOn = dayOf(value(mapping.bornOn));
  if (since === undefined) return undefined;

  return {
    label: String(value(mapping.label) ?? ''),
    since,
    ...(bornOn === undefined ? {} : { bornOn }),
    bornAtHome: value(mapping.bornAtHome) === true,
    raised: value(mapping.raised) === true,
    relief,
  };
}

const RELIEFS: readonly string[] = ['none', 'reduced', 'exempt'] satisfies readonly Relief[];

/**
 * Reads the tariff's input from the answers as the service maps them.
 * @param effectOf the effect of the ruling on an instance, `none` when there is none.
 */
export function annualUnitsInput(
  mapping: AnnualUnitsMapping,
  answers: Answers,
  effectOf: (ruling: string, index: number) => string,
): AnnualUnitsInput {
  const added = instancesOf(answers, mapping.added).flatMap((item, index) => {
    const effect = effectOf(mapping.relief, index);
    const unit = unitFrom(mapping.unit, answers, item, RELIEFS.includes(effect) ? (effect as Relief) : 'none');
    return unit === undefined ? [] : [unit];
  });
  return { existing: existingFrom(mapping.existing, answers), added };
}
