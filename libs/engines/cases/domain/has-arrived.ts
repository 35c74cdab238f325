import type { ServingChannel } from '#sdk/law';

interface Way {
  readonly channel: ServingChannel | 'mail';
  readonly fetchedAt: Date | null;
  readonly providedAt: Date | null;
}

/** Whether a notice has left the house by its way: before, it has no effect and nothing is owed by it (VwVfG section 43). */
export function hasArrived({ channel, fetchedAt, providedAt }: Way, letterState: string | undefined): boolean {
  switch (channel) {
    case 'mail':
      return true;
    case 'own-portal':
      return fetchedAt !== null;
    case 'account-mailbox':
      return providedAt !== null;
    case 'post':
      return letterState === 'dispatched';
  }
}
