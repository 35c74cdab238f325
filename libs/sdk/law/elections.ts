import { addDays, berlinInstant, inForce } from '#kernel';
import type { LocalDate } from '#kernel';
import type { Deadline, ElectionKind, ElectionRequest, ElectionRule } from './election-rule.js';
import type { LawPack } from './law-pack.js';

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

export const isTimeOfDay = (text: string): boolean => TIME.test(text);

/** The moment at which a deadline ends. @throws RangeError when its time is none. */
export function momentOf({ daysBefore, until }: Deadline, electionDay: LocalDate): Date {
  const [, hours, minutes] = TIME.exec(until) ?? [];
  if (hours === undefined) throw new RangeError(`not a time of day: ${until}`);
  return berlinInstant(addDays(electionDay, -daysBefore), Number(hours) * 60 + Number(minutes));
}

/**
 * The rule for an election on a day.
 * @throws RangeError when the pack has none: a deadline must not be guessed.
 */
export function electionRule(pack: LawPack, kind: ElectionKind, electionDay: LocalDate, request: ElectionRequest): ElectionRule {
  const rule = inForce(
    pack.elections.filter((one) => one.request === request && one.kinds.includes(kind)),
    electionDay,
  );
  if (rule === undefined) throw new RangeError(`no rule for ${request} at a ${kind} election on ${electionDay} in ${pack.land}`);
  return rule;
}
