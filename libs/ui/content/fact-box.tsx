import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.js';
import type { IconName } from '../icon/icon.js';

export interface Fact {
  readonly icon: IconName;
  readonly term: string;
  readonly body: ReactNode;
}

/** What one has to know before starting: money, time, papers, identity, office. */
export function FactBox({ title, facts }: { readonly title: string; readonly facts: readonly Fact[] }) {
  return (
    <section className="st-facts" aria-label={title}>
      <dl className="st-facts__list">
        {facts.map((fact) => (
          <div key={fact.term} className="st-fact">
            <dt>
              <Icon name={fact.icon} />
              {fact.term}
            </dt>
            <dd>{fact.body}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
