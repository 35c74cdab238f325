import type { ComponentProps } from 'react';
import { ServiceList } from '#ui';
import { useTexts } from '../texts/use-texts.js';

type Entries = ComponentProps<typeof ServiceList>['entries'];

export interface AccountListsProps {
  readonly entries: Entries;
  readonly payments: Entries;
  readonly papers: readonly { readonly href: string; readonly text: string; readonly of: string }[];
  /** Undefined for a temporary sign-in, which has none. */
  readonly drafts: Entries | undefined;
}

/** Everything that is one's own: cases, what they cost, their papers, what is begun. */
export function AccountLists({ entries, payments, papers, drafts }: AccountListsProps) {
  const t = useTexts();
  return (
    <>
      <section>
        <h2>{t.account.casesTitle}</h2>
        {entries.length === 0 ? <p>{t.account.noCases}</p> : <ServiceList entries={entries} />}
      </section>
      {payments.length === 0 ? null : (
        <section>
          <h2>{t.account.paymentsTitle}</h2>
          <ServiceList entries={payments} />
        </section>
      )}
      {papers.length === 0 ? null : <Papers papers={papers} />}
      {drafts === undefined ? null : (
        <section>
          <h2>{t.drafts.ownTitle}</h2>
          {drafts.length === 0 ? <p>{t.drafts.ownNone}</p> : <ServiceList entries={drafts} />}
        </section>
      )}
    </>
  );
}

function Papers({ papers }: Pick<AccountListsProps, 'papers'>) {
  const t = useTexts();
  return (
    <section>
      <h2>{t.account.papersTitle}</h2>
      <ul className="st-bullets">
        {papers.map((paper) => (
          <li key={paper.href}>
            <a href={paper.href}>{paper.text}</a>: {paper.of}
          </li>
        ))}
      </ul>
    </section>
  );
}
