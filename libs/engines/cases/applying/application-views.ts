import { Injectable } from '@nestjs/common';
import { isZero, localeOf } from '#kernel';
import type { Actor, Id, Locale } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { moneyType } from '#platform/graphql';
import type { MoneyType } from '#platform/graphql';
import { formatDate } from '#sdk/form';
import { isCompletedByDesk } from '#sdk/service';
import type { OnlineService, StateTexts } from '#sdk/service';
import { OpenItems } from '#engines/payments';
import { ApplicationCopies } from './application-copies.js';
import { Applications } from './applications.js';
import type { Tailored } from './applications.js';
import { CaseLinks } from '../citizen/case-links.js';
import { CaseWords } from '../citizen/case-words.js';
import { CitizenCases } from '../citizen/citizen-cases.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { UnwantedGrants } from '../citizen/unwanted-grants.js';
import { DialogueViews } from '../citizen/dialogue-views.js';
import { AT_THE_DESK, caseTransition, isRateable, whoMoves } from '../domain/case-state.js';
import type { CaseState } from '../domain/case-state.js';
import { FollowUps } from '../permits/follow-ups.js';
import type { TimelineEntryType } from '../graphql/application.types.js';
import type { CasePaperType, CaseStatusType } from '../graphql/case-status.type.js';
import type { CaseRow } from '../store/case.entity.js';
import { PortalNotices } from '../notices/portal-notices.js';
import { stateWords } from '../citizen/state-words.js';
import { PermitStore } from '../store/permit.store.js';
import { CaseStore } from '../store/case.store.js';
import { DialogueStore } from '../store/dialogue.store.js';
import { HandOverStore } from '../store/hand-over.store.js';
import { wordsIn } from '../texts/words-in.js';

/** What a read leaves behind, written before the answer leaves. */
type Recordings = ((tx: Tx) => Promise<void>)[];

/** Steps of a case that its applicant sees, each with the event that makes it true. */
type Step = { readonly state: Exclude<CaseState, 'assessed' | 'received' | 'awaiting-citizen' | 'withdrawn'> | 'posted'; readonly event: string };

const STEPS: readonly Step[] = [
  { state: 'in-progress', event: 'case-assessed' },
  { state: 'answered', event: 'notice-issued' },
  { state: 'dispatched', event: 'notice-dispatched' },
  { state: 'closed', event: 'case-closed' },
];

/** A granted application, or one that is not decided yet. */
const GRANTED_STEPS: readonly Step[] = [
  { state: 'in-progress', event: 'case-decided' },
  { state: 'awaiting-payment', event: 'case-granted' },
  { state: 'issued', event: 'permit-issued' },
];

/** An application whose grant the desk carries out. */
const COMPLETED_STEPS: readonly Step[] = [
  { state: 'in-progress', event: 'case-decided' },
  { state: 'closed', event: 'case-completed' },
];

/** The same where the office prints and posts a paper. */
const POSTED_STEPS: readonly Step[] = [
  { state: 'in-progress', event: 'case-decided' },
  { state: 'awaiting-payment', event: 'case-granted' },
  { state: 'to-post', event: 'fee-paid' },
  { state: 'posted', event: 'document-posted' },
];

/** Withdrawn before the decision, or after. */
const WITHDRAWN: readonly string[] = ['application-withdrawn', 'grant-withdrawn'];

/** Events after which the words of the case itself are the last ones: they know the day, or what was done. */
const LAST_WORDS: readonly string[] = ['case-completed', 'document-posted'];

function grantedSteps(service: OnlineService): readonly Step[] {
  if (isCompletedByDesk(service)) return COMPLETED_STEPS;
  return service.posted === undefined ? GRANTED_STEPS : POSTED_STEPS;
}

/** Cases as citizens see them. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly database: TenantDatabase,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
    private readonly copies: ApplicationCopies,
    private readonly handOvers: HandOverStore,
    private readonly links: CaseLinks,
    private readonly citizens: CitizenCases,
    private readonly dialogue: DialogueStore,
    private readonly dialogueViews: DialogueViews,
    private readonly portal: PortalNotices,
    private readonly words: CaseWords,
    private readonly followUps: FollowUps,
    private readonly openItems: OpenItems,
    private readonly grants: UnwantedGrants,
  ) {}

  /** Null when it is not theirs. What the office wrote counts as read from now on. */
  async status(actor: Actor, key: CaseKey, recordings: Recordings): Promise<CaseStatusType | null> {
    const row = await this.citizens.find(actor, key);
    if (!row) return null;
    recordings.push((tx) => this.dialogue.markRead(tx, row.id, 'to-citizen'));
    return this.database.withTenant(actor, 'read', (tx) => this.#status(tx, actor, row));
  }

  /** A case that whoever asks has just changed. */
  ofCase(actor: Actor, caseId: Id): Promise<CaseStatusType> {
    return this.database.withTenant(actor, 'read', async (tx) => this.#status(tx, actor, (await this.cases.byId(tx, caseId))!));
  }

  async #status(tx: Tx, actor: Actor, row: CaseRow): Promise<CaseStatusType> {
    const tailored = await this.applications.tailored(actor, row, { locale: localeOf(actor) });
    const { texts, language } = tailored;
    const mine = actor.kind === 'citizen' && row.accountId === actor.personId;
    const portal = await this.portal.words(tx, actor, row, language);
    const words = row.postedOn === null && portal ? portal : await this.words.of(tx, row, tailored);
    const open = AT_THE_DESK.includes(row.state);
    return {
      reference: row.reference,
      serviceCode: row.serviceCode,
      serviceTitle: texts.deed,
      state: row.state,
      language,
      stateText: words.text,
      nextStep: words.nextStep,
      whoMoves: whoMoves(row.state),
      receivedAt: row.receivedAt,
      expectedOn: open ? row.dueOn : null,
      papers: await this.papers(tx, row, language, mine),
      paymentReference: await this.#toPay(tx, row),
      timeline: await this.#timeline(tx, row, { tailored, open, portal }),
      messages: await this.dialogueViews.forCitizen(tx, actor, row),
      correction: await this.dialogueViews.openCorrection(tx, actor, row),
      hasNotice: row.state !== 'withdrawn' && (!isCompletedByDesk(tailored.service) || (await this.cases.latestNotice(tx, row.id)) !== undefined),
      followUps: await this.followUps.ofCase(tx, row),
      mayWithdraw: caseTransition(row.kind, row.state, 'withdraw') !== undefined && (await this.handOvers.ofCase(tx, row.id)) === undefined,
      withdrawalFee: await this.#withdrawalFee(tx, row),
      mayRate: isRateable(row.state) && !(await this.dialogue.isRated(tx, row.id)),
    };
  }

  /** A grant waits for its money; of one that was withdrawn something may stay owed. */
  async #toPay(tx: Tx, row: CaseRow): Promise<string | null> {
    if (row.state === 'awaiting-payment') return row.paymentReference;
    const figures = row.state === 'withdrawn' ? await this.openItems.figures(tx, row.id) : undefined;
    return figures && !isZero(figures.open) ? row.paymentReference : null;
  }

  async #withdrawalFee(tx: Tx, row: CaseRow): Promise<MoneyType | null> {
    const fee = await this.grants.fee(tx, row);
    return isZero(fee) ? null : moneyType(fee);
  }

  /** @param mine whether the account asks that it was sent from: a notice is for nobody else */
  async papers(tx: Tx, row: CaseRow, language: Locale, mine: boolean): Promise<CasePaperType[]> {
    const { papers } = wordsIn(language);
    const permit = row.state === 'issued' ? await this.permits.ofCase(tx, row.id) : undefined;
    return [
      ...(mine ? await this.portal.papers(tx, row, language) : []),
      ...(permit ? [{ kind: 'permit' as const, title: papers.permit, path: await this.links.to(tx, 'permit', permit.id) }] : []),
      ...((await this.copies.has(tx, row.id)) ? [{ kind: 'copy' as const, title: papers.copy, path: await this.links.to(tx, 'copy', row.id) }] : []),
    ];
  }

  async #timeline(tx: Tx, row: CaseRow, { tailored, open, portal }: { tailored: Tailored; open: boolean; portal: StateTexts | undefined }): Promise<TimelineEntryType[]> {
    const { service, texts, language } = tailored;
    const events = await this.cases.events(tx, row.id);
    const words = wordsIn(language);
    const said = (state: CaseState | 'posted'): StateTexts => stateWords(texts, state, language);
    const first = { at: row.receivedAt, title: said('received').title, text: said('received').text, done: true };
    const refused = events.some(({ event }) => event === 'notice-issued');
    const granted = grantedSteps(service);
    const now = await this.words.of(tx, row, tailored);
    const end = events.filter(({ event }) => WITHDRAWN.includes(event)).map(({ at }) => ({ at, title: now.title, text: now.text, done: true }));
    const steps = (row.kind === 'application' && !refused ? granted : STEPS).map(({ state, event }) => {
      const happened = events.findLast((entry) => entry.event === event);
      const { title, text } = LAST_WORDS.includes(event) && happened ? now : ((state === 'dispatched' ? portal : undefined) ?? said(state));
      if (happened) return { at: happened.at, title, text, done: true };
      const expected = open && (state === 'dispatched' || state === 'awaiting-payment' || event === 'case-completed') ? words.timeline.expected(formatDate(row.dueOn, language)) : '';
      return { at: null, title: event === 'case-completed' ? words.timeline.completed : words.timeline.later[state], text: expected, done: false };
    });
    // What was skipped is not to come any more, and after a withdrawal nothing is.
    const last = row.state === 'withdrawn' ? steps.length : steps.findLastIndex(({ done }) => done);
    return [first, ...steps.filter(({ done }, at) => done || at > last), ...end];
  }
}
