import type { CaseStatusQuery } from '#api-client';
import { Button, ButtonRow, Column, LinkButton, Timeline } from '#ui';
import type { TimelineItem } from '#ui';
import { longDate } from '#ui/page';
import { de } from '../texts/de.js';
import { Title } from './title.js';

type CaseStatus = NonNullable<CaseStatusQuery['caseStatus']>;

/** Who has to move in one sentence on top, then what happened. Never the notice itself: it comes by letter. */
export function CaseStatusView({ status, closable = true }: { readonly status: CaseStatus; readonly closable?: boolean }) {
  return (
    <Column>
      <Title>{de.status.title}</Title>
      <h1>{status.serviceTitle}</h1>
      <p className="st-muted">{facts(status)}</p>
      <p className="st-next">
        <strong>{status.stateText}</strong>
        <br />
        {status.nextStep}
      </p>
      <WhatToDo status={status} />
      <section>
        <h2>{de.status.timeline}</h2>
        <Timeline items={items(status)} stateWords={de.status.states} />
      </section>
      {status.papers.length === 0 ? <p>{de.status.secret}</p> : null}
      {closable ? (
        <form method="post">
          <ButtonRow>
            <Button kind="secondary" name="_do" value="close">
              {de.status.close}
            </Button>
          </ButtonRow>
        </form>
      ) : null}
    </Column>
  );
}

/** The one thing that a granted application waits for, or the permit to print. */
function WhatToDo({ status: { papers, paymentReference } }: { readonly status: CaseStatus }) {
  if (papers.length === 0 && paymentReference === null) return null;
  return (
    <ButtonRow>
      {paymentReference === null ? null : <LinkButton href={`/bezahlen?kassenzeichen=${encodeURIComponent(paymentReference)}`}>{de.status.pay}</LinkButton>}
      {papers.map(({ title, path }) => (
        <LinkButton key={path} href={path}>
          {title}
        </LinkButton>
      ))}
    </ButtonRow>
  );
}

function facts({ reference, receivedAt, expectedOn }: CaseStatus): string {
  const known = [de.status.of(reference), de.status.received(longDate(receivedAt))];
  return [...known, ...(expectedOn === null ? [] : [de.status.expected(longDate(expectedOn))])].join(' · ');
}

/** The first entry that is not done is the one that runs. */
function items({ timeline }: CaseStatus): readonly TimelineItem[] {
  const now = timeline.findIndex((entry) => !entry.done);
  return timeline.map((entry, at) => ({
    title: entry.title,
    text: entry.text,
    when: entry.at === null ? undefined : longDate(entry.at),
    state: entry.done ? 'done' : at === now ? 'now' : 'later',
  }));
}
