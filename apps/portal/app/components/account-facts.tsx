import type { AccountPageQuery } from '#api-client';
import { SummaryList } from '#ui';
import { de } from '../texts/de.js';

type Account = NonNullable<AccountPageQuery['account']>;

/** What the town knows of an account from whoever vouches for it. */
export function AccountFacts({ account, since }: { readonly account: Account; readonly since: string }) {
  const rows = [
    { label: de.account.name, value: account.name ?? de.account.unknown },
    { label: de.account.email, value: account.email ?? de.account.unknown },
    { label: de.account.method, value: account.method },
    { label: de.account.level, value: de.account.levels[account.assurance] },
    { label: account.temporary ? de.account.signedInSince : de.account.since, value: since },
  ];
  return <SummaryList sections={[{ title: de.account.factsTitle, rows }]} />;
}
