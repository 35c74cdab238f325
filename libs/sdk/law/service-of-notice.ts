import { addDays, inForce } from '#kernel';
import type { LocalDate } from '#kernel';
import { nextWorkingDay } from './holidays.js';
import type { LawPack, Regime, ServingChannel, ServingRule } from './law-pack.js';

export interface Dispatch {
  readonly channel: ServingChannel;
  readonly regime: Regime;
  /** The recorded day on which it was handed to the post. */
  readonly dispatchedOn: LocalDate;
}

/**
 * The rule in force on the day of dispatch.
 * @throws RangeError when the pack has none: a notice must not go out without one.
 */
export function servingRule(pack: LawPack, { channel, regime, dispatchedOn }: Dispatch): ServingRule {
  const rules = pack.serving.filter((rule) => rule.channel === channel && rule.regime === regime);
  const rule = inForce(rules, dispatchedOn);
  if (rule === undefined) throw new RangeError(`no serving rule for ${channel} under ${regime} on ${dispatchedOn} in ${pack.land}`);
  return rule;
}

/** The day on which a notice counts as served. */
export function dayOfService(pack: LawPack, dispatch: Dispatch): LocalDate {
  const rule = servingRule(pack, dispatch);
  const day = addDays(dispatch.dispatchedOn, rule.days);
  return rule.movesToWorkingDay ? nextWorkingDay(pack, day) : day;
}
