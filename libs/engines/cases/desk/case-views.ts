import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { formatDate, summarize } from '#sdk/form';
import { grantOf, isCompletedByDesk, rulingView } from '#sdk/service';
import type { Ruling } from '#sdk/service';
import type { Letter } from '#engines/notifications';
import { PrintQueue } from '#engines/notifications';
import { Applications } from '../applying/applications.js';
import { AssessmentDesk, assessmentType } from './assessment-desk.js';
import { caseWords } from '../citizen/state-words.js';
import { isOver, whoMoves } from '../domain/case-state.js';
import type { CaseState } from '../domain/case-state.js';
import { dueState } from '../domain/due-words.js';
import type { LabelType } from '../graphql/label.types.js';
import type { AssessmentPreviewType, AssessmentType, CaseType, HistoryEntryType, LetterType, NoticeType, RulingDueType, SummarySectionType } from '../graphql/case.types.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { deskTexts, historyTexts } from '../texts/de.js';

const UNDECIDED: readonly CaseState[] = ['received', 'in-progress', 'awaiting-citizen'];

/** Cases as the desk sees them. Whoever calls has asked before whether the person may. */
@Injectable()
export class CaseViews {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly applications: Applications,
    private readonly assessments: AssessmentDesk,
    private readonly cases: CaseStore,
    private readonly letters: PrintQueue,
  ) {}

  get today(): LocalDate {
    return berlinDate(this.clock.now());
  }

  /** @param labels read for the whole list in one statement */
  async case(tx: Tx, actor: Actor, row: CaseRow, labels: LabelType[]): Promise<CaseType> {
    const { service, texts } = await this.applications.tailored(actor, row);
    const { name } = await this.cases.applicant(tx, row);
    const due = dueState(row.dueOn, this.today);
    return {
      id: row.id,
      reference: row.reference,
      serviceCode: row.serviceCode,
      serviceTitle: texts.deed,
      kind: row.kind,
      charges: service.tariff !== undefined,
      state: row.state,
      stateText: caseWords(texts, row).title,
      version: row.version,
      applicant: name,
      receivedAt: row.receivedAt,
      dueOn: row.dueOn,
      dueText: dueText(row, due.inDays),
      overdue: due.overdue && whoMoves(row.state) === 'office',
      unread: row.unreadSince !== null,
      whoMoves: whoMoves(row.state),
      waitingText: (row.kind === 'application' ? deskTexts.waitingApplication[row.state] : undefined) ?? deskTexts.waiting[row.state],
      assignee: row.assigneeId && row.assigneeName ? { id: row.assigneeId, name: row.assigneeName, roles: [], departments: [] } : null,
      labels,
    };
  }

  async summary(tx: Tx, actor: Actor, row: CaseRow): Promise<readonly SummarySectionType[]> {
    const { form } = await this.applications.tailored(actor, row);
    return summarize(form, await this.cases.answers(tx, row)).map(({ title, rows }) => ({ title, rows: rows.map(({ label, value, path }) => ({ label, value, path })) }));
  }

  async rulingsDue(tx: Tx, actor: Actor, row: CaseRow): Promise<RulingDueType[]> {
    const matter = await this.assessments.matter(tx, actor, row);
    return matter.due.map((due) => {
      const view = rulingView(matter.tailored.texts, due);
      const options = view.options.map(({ decision, title, ruling, reasons, neutral }) => ({ code: decision, title, text: ruling, reasons, neutral: neutral ?? null }));
      return { key: due.key, title: view.title, claim: view.claim, suggested: due.suggested ?? null, checks: view.checks, options };
    });
  }

  async preview(tx: Tx, actor: Actor, row: CaseRow, rulings: readonly Ruling[]): Promise<AssessmentPreviewType> {
    const matter = await this.assessments.matter(tx, actor, row);
    return assessmentType(matter.tailored.texts, this.assessments.assess(matter, rulings));
  }

  async assessment(tx: Tx, actor: Actor, row: CaseRow): Promise<AssessmentType | null> {
    const found = UNDECIDED.includes(row.state) ? undefined : await this.cases.latestAssessment(tx, row.id);
    if (!found) return null;
    const matter = await this.assessments.matter(tx, actor, row);
    const { texts } = matter.tailored;
    const rulings = found.decided.rulings.flatMap((made) => {
      const due = matter.due.find(({ key }) => key === made.key);
      const view = due && rulingView(texts, due);
      const option = view?.options.find(({ decision }) => decision === made.decision);
      return view ? [{ key: made.key, title: view.title, decision: made.decision, decisionText: option?.ruling ?? made.decision, reason: made.reason, noticeReason: option?.neutral ?? made.reason }] : [];
    });
    const { service } = matter.tailored;
    const completion = (isCompletedByDesk(service) ? texts.completions?.[grantOf(service, found.decided.rulings) ?? ''] : undefined) ?? null;
    const previewPath = row.state === 'assessed' && completion === null ? `/amt/files/cases/${row.id}/preview.pdf` : null;
    return { ...assessmentType(texts, found.decided.assessment), rulings, decidedBy: found.row.decidedByName, decidedAt: found.row.decidedAt, previewPath, completion };
  }

  async notice(tx: Tx, row: CaseRow): Promise<NoticeType | null> {
    const notice = await this.cases.latestNotice(tx, row.id);
    const letter = notice?.letterId ? await this.letters.find(tx, notice.letterId) : undefined;
    return notice ? this.#notice(row, notice, letter) : null;
  }

  async history(tx: Tx, caseId: Id): Promise<HistoryEntryType[]> {
    const events = await this.cases.events(tx, caseId);
    return events.map(({ at, event, actorName, text }) => ({ at, who: actorName, text: historyTexts[event] ?? event, note: text ?? null }));
  }

  letter(letter: Letter): LetterType {
    return {
      id: letter.id,
      state: letter.state,
      subject: letter.subject,
      recipient: letter.recipient[0] ?? '',
      pages: letter.pages,
      queuedAt: letter.queuedAt,
      dispatchedOn: letter.dispatchedOn,
      dispatchedBy: letter.dispatchedByName,
      pdfPath: `/amt/files/letters/${letter.id}.pdf`,
      caseId: letter.aboutId,
      reference: letter.aboutReference,
    };
  }

  #notice(row: CaseRow, notice: CaseNoticeRow, letter: Letter | undefined): NoticeType {
    return {
      id: notice.id,
      issuedAt: notice.issuedAt,
      pdfPath: `/amt/files/cases/${row.id}/notice.pdf`,
      paymentReference: row.paymentReference,
      channel: notice.channel,
      notifiedOn: notice.notifiedOn,
      fetchedAt: notice.fetchedAt,
      providedAt: notice.providedAt,
      letter: letter ? this.letter(letter) : null,
      servedOn: notice.servedOn,
      remedyEndsOn: notice.remedyEndsOn,
    };
  }
}

function dueText(row: CaseRow, inDays: number): string {
  if (isOver(row.state)) return deskTexts.nothingDue;
  if (row.pausedOn !== null) return deskTexts.pausedSince(formatDate(row.pausedOn));
  if (row.state === 'issued') return deskTexts.validTo(formatDate(row.dueOn));
  if (whoMoves(row.state) === 'citizen') return deskTexts.payBy(formatDate(row.dueOn));
  if (inDays === 0) return deskTexts.dueToday;
  if (inDays === 1) return deskTexts.dueTomorrow;
  if (inDays === -1) return deskTexts.overdueByOne;
  return inDays < 0 ? deskTexts.overdueBy(-inDays) : deskTexts.dueIn(inDays);
}

