import { addDays, inForce } from '#kernel';
import type { LocalDate } from '#kernel';
import { nextWorkingDay } from './holidays.js';
import type { DeliveredChannel, DeliveryRule, FetchRule, LawPack, Regime, ServingChannel, ServingRule } from './law-pack.js';

/** A notice that was handed to the post or put into the account's mailbox. */
export interface Dispatch {
  readonly channel: DeliveredChannel;
  readonly regime: Regime;
  /** The recorded day of posting, or of provision in the mailbox. */
  readonly dispatchedOn: LocalDate;
}

/** A notice that waits on our own portal. */
export interface Provision {
  readonly channel: 'own-portal';
  readonly regime: Regime;
  /** The day on which the addressee was told. */
  readonly notifiedOn: LocalDate;
  /** The day of the first fetch after login; absent until then. */
  readonly fetchedOn?: LocalDate | undefined;
}

const rulesFor = (pack: LawPack, channel: ServingChannel, regime: Regime): readonly ServingRule[] =>
  pack.serving.filter((rule) => rule.channel === channel && rule.regime === regime);

/** The rule for a channel on a day; undefined where the law does not open it. */
export const servingRuleOn = (pack: LawPack, channel: ServingChannel, regime: Regime, day: LocalDate): ServingRule | undefined =>
  inForce(rulesFor(pack, channel, regime), day);

/**
 * The rule in force on the day of dispatch or notification.
 * @throws RangeError when the pack has none: a notice must not go out without one.
 */
export function servingRule(pack: LawPack, sent: Dispatch): DeliveryRule;
export function servingRule(pack: LawPack, sent: Provision): FetchRule;
export function servingRule(pack: LawPack, sent: Dispatch | Provision): ServingRule {
  const day = sent.channel === 'own-portal' ? sent.notifiedOn : sent.dispatchedOn;
  const rule = servingRuleOn(pack, sent.channel, sent.regime, day);
  if (rule === undefined) throw new RangeError(`no serving rule for ${sent.channel} under ${sent.regime} on ${day} in ${pack.land}`);
  return rule;
}

/** The last day on which a notice on our portal may be fetched. @throws RangeError as {@link servingRule} does. */
export function lastDayToFetch(pack: LawPack, provision: Provision): LocalDate {
  const rule = servingRule(pack, provision);
  const day = addDays(provision.notifiedOn, rule.fetchWithinDays);
  return rule.fetchEndMoves ? nextWorkingDay(pack, day) : day;
}

/** The first day on which an unfetched notice is there no more: it counts as not served and goes out by another channel. */
export const withdrawalDay = (pack: LawPack, provision: Provision): LocalDate => addDays(lastDayToFetch(pack, provision), 1);

/**
 * The day on which a notice counts as served; on our portal undefined as long as nobody fetched it in time, for then it is not.
 * @throws RangeError when the pack has no rule for the channel.
 */
export function dayOfService(pack: LawPack, sent: Dispatch): LocalDate;
export function dayOfService(pack: LawPack, sent: Provision): LocalDate | undefined;
export function dayOfService(pack: LawPack, sent: Dispatch | Provision): LocalDate | undefined {
  return sent.channel === 'own-portal' ? dayAfterFetch(pack, sent) : dayAfterDelivery(pack, sent);
}

function dayAfterDelivery(pack: LawPack, dispatch: Dispatch): LocalDate {
  const rule = servingRule(pack, dispatch);
  const day = addDays(dispatch.dispatchedOn, rule.days);
  return rule.movesToWorkingDay ? nextWorkingDay(pack, day) : day;
}

function dayAfterFetch(pack: LawPack, provision: Provision): LocalDate | undefined {
  const { fetchedOn } = provision;
  if (fetchedOn === undefined || fetchedOn >= withdrawalDay(pack, provision)) return undefined;
  return addDays(fetchedOn, servingRule(pack, provision).days);
}
