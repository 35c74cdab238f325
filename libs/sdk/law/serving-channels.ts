import { inForce } from '#kernel';
import type { Dated, LocalDate } from '#kernel';
import type { LawPack, Regime, ServingChannel } from './law-pack.js';
import { servingRuleOn } from './service-of-notice.js';

/** What the addressee has declared about an electronic channel; the latest word counts. */
export interface ServingConsent extends Dated {
  readonly channel: 'account-mailbox' | 'own-portal';
  /** False: excluded or withdrawn. */
  readonly given: boolean;
}

/** How the addressee can be reached on the day of dispatch. */
export interface Addressee {
  /** Has a citizen account with a mailbox; a temporary login has none. */
  readonly mailbox: boolean;
  /** Can log in to our portal, so that nobody else fetches the notice. */
  readonly login: boolean;
  readonly consents: readonly ServingConsent[];
}

function consentTo(channel: ServingConsent['channel'], { consents }: Addressee, on: LocalDate): boolean | undefined {
  return inForce(
    consents.filter((consent) => consent.channel === channel),
    on,
  )?.given;
}

/**
 * The channels by which a notice may be served on a day. The letter is always open; the mailbox of the account unless its owner
 * excluded it (OZG section 9: consent is presumed); our own portal only with consent and login (VwVfG section 41(2a)).
 */
export function openChannels(pack: LawPack, regime: Regime, addressee: Addressee, on: LocalDate): readonly ServingChannel[] {
  const open: Readonly<Record<ServingChannel, boolean>> = {
    post: true,
    'account-mailbox': addressee.mailbox && consentTo('account-mailbox', addressee, on) !== false,
    'own-portal': addressee.login && consentTo('own-portal', addressee, on) === true,
  };
  return (Object.keys(open) as ServingChannel[]).filter((channel) => open[channel] && servingRuleOn(pack, channel, regime, on) !== undefined);
}
