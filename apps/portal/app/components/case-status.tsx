import type { CaseStatusPartsFragment } from '#api-client';
import { Alert, Button, ButtonRow, Column, ErrorSummary, fieldId, LinkButton, OwnForm, OwnLink, Timeline } from '#ui';
import type { SummaryError, TimelineItem } from '#ui';
import type { Returned } from '../status/case-action.js';
import { CaseCorrection } from './case-correction.js';
import { Rating, Withdraw } from './case-end.js';
import { FollowUps } from './case-follow-ups.js';
import { CaseMessages, JustDone } from './case-messages.js';
import { Title } from './title.js';
import type { Texts } from '../texts/texts.js';
import { useTexts } from '../texts/use-texts.js';

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
  const t = useTexts();
  const errors = errorsOf(returned);
  return (
    <Column>
      <Title prefix={errors.length === 0 ? '' : t.form.errorPrefix}>{t.status.title}</Title>
      <ErrorSummary title={t.form.errorsTitle(errors.length)} errors={errors} />
      {returned.failure === undefined ? <JustDone what={done} /> : <Alert kind="warning" title={t.failures[returned.failure]} live />}
      <h1>{status.serviceTitle}</h1>
      <p className="st-muted">{facts(t, status)}</p>
      <p className="st-next">
        <strong>{status.stateText}</strong>
        <br />
        {status.nextStep}
      </p>
      <WhatToDo status={status} />
      <FollowUps status={status} returned={returned.followUp} />
      <CaseCorrection status={status} returned={returned.correction} />
      <section>
        <h2>{t.status.timeline}</h2>
        <Timeline items={items(t, status)} stateWords={t.status.states} />
      </section>
      {status.hasNotice && !status.papers.some(({ kind }) => kind !== 'COPY') ? <p>{t.status.secret}</p> : null}
      <Copies papers={status.papers} />
      <CaseMessages status={status} messageId={messageId} returned={returned.message} />
      <Rating status={status} returned={returned.rating} />
      <Withdraw status={status} returned={returned.withdraw} />
      {closable ? (
        <OwnForm method="post" action="/status">
          <ButtonRow>
            <Button kind="secondary" name="_do" value="close">
              {t.status.close}
            </Button>
          </ButtonRow>
        </OwnForm>
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
  const t = useTexts();
  const papers = all.filter(({ kind }) => kind !== 'COPY');
  if (papers.length === 0 && paymentReference === null) return null;
  return (
    <ButtonRow>
      {paymentReference === null ? null : <LinkButton href={`/bezahlen?kassenzeichen=${encodeURIComponent(paymentReference)}`}>{t.status.pay}</LinkButton>}
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
        <OwnLink href={path}>{title}</OwnLink>
      </p>
    ));

function facts(t: Texts, { reference, receivedAt, expectedOn }: CaseStatus): string {
  const known = [t.status.of(reference), t.status.received(t.datesOf('status').long(receivedAt))];
  return [...known, ...(expectedOn === null ? [] : [t.status.expected(t.datesOf('status').long(expectedOn))])].join(' · ');
}

/** The first entry that is not done is the one that runs. */
function items({ datesOf }: Texts, { timeline }: CaseStatus): readonly TimelineItem[] {
  const now = timeline.findIndex((entry) => !entry.done);
  return timeline.map((entry, at) => ({
    title: entry.title,
    text: entry.text,
    when: entry.at === null ? undefined : datesOf('status').long(entry.at),
    state: entry.done ? 'done' : at === now ? 'now' : 'later',
  }));
}
