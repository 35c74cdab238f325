import { inForce } from '#kernel';
import type { LocalDate } from '#kernel';
import { fillTemplate } from '#sdk/form';
import type { FieldOfLaw, LawPack, RemedyRule } from './law-pack.js';
import { endOfPeriod } from './periods.js';

/** Who takes the remedy: names and addresses are settings of the town. */
export interface RemedyAddresses {
  /** Legal name of the authority: "Stadt Düren, Der Bürgermeister". */
  readonly authority: string;
  readonly authorityAddress: string;
  readonly court: string;
  readonly courtAddress: string;
  /** What else the words of a remedy name, such as a court of its own: settings of the service. */
  readonly [name: string]: string;
}

/**
 * The remedy against a decision that is issued on this day.
 * @throws RangeError when the pack has none: a decision must not go out without one.
 */
export function remedyFor(pack: LawPack, fieldOfLaw: FieldOfLaw, issuedOn: LocalDate): RemedyRule {
  const rule = inForce(
    pack.remedies.filter((one) => one.fieldOfLaw === fieldOfLaw),
    issuedOn,
  );
  if (rule === undefined) throw new RangeError(`no remedy for ${fieldOfLaw} on ${issuedOn} in ${pack.land}`);
  return rule;
}

/** The legal remedy instruction, paragraph by paragraph. */
export function remedyText(pack: LawPack, rule: RemedyRule, addresses: RemedyAddresses): readonly string[] {
  return (pack.remedyTexts[rule.text] ?? []).map((paragraph) => fillTemplate(paragraph, { ...addresses }));
}

/** The last day on which the remedy can be taken; undefined where the law sets no period. */
export const endOfRemedy = (pack: LawPack, { period }: RemedyRule, servedOn: LocalDate): LocalDate | undefined =>
  period === undefined ? undefined : endOfPeriod(pack, servedOn, period);
