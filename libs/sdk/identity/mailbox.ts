import type { AccountLevel } from './person.js';

/** Something that a town puts into somebody's mailbox at their provider. */
export interface MailboxLetter {
  /** Ours; the same with every try. */
  readonly id: string;
  /** Handle of the mailbox. */
  readonly to: string;
  /** As surely as this somebody has to be signed in there to open it. */
  readonly level: AccountLevel;
  readonly title: string;
  readonly text: string;
  /** Who writes, and about which service. */
  readonly sender: string;
  readonly service: string;
  readonly reference: string;
  /** Page of the town about it. */
  readonly url: string;
  readonly attachment: { readonly fileName: string; readonly mediaType: string; readonly bytes: Uint8Array };
}

/** The provider's word that it lies there: what an authority proves the time of provision with (OZG section 9). */
export interface MailboxReceipt {
  /** The provider's number of it. */
  readonly messageId: string;
}

/** `NO_MAILBOX`: nobody has this one any more. `REFUSED`: the provider does not take it from us. Neither will do so later. */
export type MailboxRefusal = 'NO_MAILBOX' | 'REFUSED';
