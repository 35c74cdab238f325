import type { AccountPageQuery } from '#api-client';
import { SummaryList } from '#ui';
import { useTexts } from '../texts/use-texts.js';

type Account = NonNullable<AccountPageQuery['account']>;

/** What the town knows of an account from whoever vouches for it. */
export function AccountFacts({ account, since }: { readonly account: Account; readonly since: string }) {
  const t = useTexts();
  const rows = [
    { label: t.account.name, value: account.name ?? t.account.unknown },
    { label: t.account.email, value: account.email ?? t.account.unknown },
    { label: t.account.method, value: account.method },
    { label: t.account.level, value: t.account.levels[account.assurance] },
    { label: account.temporary ? t.account.signedInSince : t.account.since, value: since },
  ];
  return <SummaryList sections={[{ title: t.account.factsTitle, rows }]} />;
}
