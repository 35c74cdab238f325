import type { CaseStatusPartsFragment } from '#api-client';
import { Alert, Button, ButtonRow, Column, ErrorSummary, fieldId, LinkButton, Timeline } from '#ui';
import type { SummaryError, TimelineItem } from '#ui';
import { longDate } from '#ui/page';
import type { Returned } from '../status/case-action.js';
import { de } from '../texts/de.js';
import { CaseCorrection } from './case-correction.js';
import { Rating, Withdraw } from './case-end.js';
import { FollowUps } from './case-follow-ups.js';
import { CaseMessages, JustDone } from './case-messages.js';
import { Title } from './title.js';

type CaseStatus = CaseStatusPartsFragment;

interface Shown {
  readonly status: CaseStatus;
  /** What has just been done, as the address says it. */
  readonly done: string | null;
  /** For a message that is still to be written. */
  readonly messageId: string;
  readonly returned: Returned;
  readonly closable?: boolean;
}

/** Who has to move in one sentence on top, then what happened, then the conversation. Never the notice itself: it comes by letter. */
export function CaseStatusView({ status, done, messageId, returned, closable = true }: Shown) {
  const errors = errorsOf(returned);
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : de.form.errorPrefix}>{de.status.title}</Title>
      <ErrorSummary title={de.form.errorsTitle(errors.length)} errors={errors} />
      {returned.failure === undefined ? <JustDone what={done} /> : <Alert kind="warning" title={de.failures[returned.failure]} live />}
      <h1>{status.serviceTitle}</h1>
      <p className="st-muted">{facts(status)}</p>
      <p className="st-next">
        <strong>{status.stateText}</strong>
        <br />
        {status.nextStep}
      </p>
      <WhatToDo status={status} />
      <FollowUps status={status} returned={returned.followUp} />
      <CaseCorrection status={status} returned={returned.correction} />
      <section>
        <h2>{de.status.timeline}</h2>
        <Timeline items={items(status)} stateWords={de.status.states} />
      </section>
      {status.hasNotice && !status.papers.some(({ kind }) => kind !== 'COPY') ? <p>{de.status.secret}</p> : null}
      <Copies papers={status.papers} />
      <CaseMessages status={status} messageId={messageId} returned={returned.message} />
      <Rating status={status} returned={returned.rating} />
      <Withdraw status={status} returned={returned.withdraw} />
      {closable ? (
        <form method="post" action="/status">
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

/** Everything that is wrong on the page, in its order, with the input to go to. */
function errorsOf({ message, correction, withdraw, rating }: Returned): readonly SummaryError[] {
  const at = (id: string, text: string | undefined) => (text === undefined ? [] : [{ id, text }]);
  return [
    ...(correction?.errors.summary ?? []),
    ...at('text', message?.error),
    ...at(fieldId('files'), message?.fileError),
    ...at('stars-0', rating?.error),
    ...at('sure', withdraw?.error),
  ];
}

/** The one thing that a granted application waits for, or the permit to print. */
function WhatToDo({ status: { papers: all, paymentReference } }: { readonly status: CaseStatus }) {
  const papers = all.filter(({ kind }) => kind !== 'COPY');
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

/** What was sent, for one's own files. */
const Copies = ({ papers }: Pick<CaseStatus, 'papers'>) =>
  papers
    .filter(({ kind }) => kind === 'COPY')
    .map(({ title, path }) => (
      <p key={path}>
        <a href={path}>{title}</a>
      </p>
    ));

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
