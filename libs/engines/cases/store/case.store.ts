import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor, Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Answers } from '#sdk/form';
import type { Assessment, Ruling } from '#sdk/service';
import { caseTransition } from '../domain/case-state.js';
import type { CaseAction } from '../domain/case-state.js';
import { CaseAssessmentRow, CaseEventRow, CaseNoticeRow, CaseRow } from './case.entity.js';

/** Rulings and amounts as they were decided. */
export interface Decided {
  readonly rulings: readonly Ruling[];
  readonly assessment: Assessment;
}

export interface Applicant {
  readonly name: string;
  readonly address: readonly string[];
  readonly email?: string;
}

const place = (table: string, column: string) => (row: string) => ({ table, column, row });
export const PLACES = {
  answers: place('case_file', 'answers_sealed'),
  applicant: place('case_file', 'applicant_sealed'),
  accessCode: place('case_file', 'access_code_sealed'),
  assessment: place('case_assessment', 'sealed'),
  note: place('case_event', 'note_sealed'),
};

@Injectable()
export class CaseStore {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  byId(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<CaseRow | undefined> {
    return tx.findOne(CaseRow, { id }, options);
  }

  /** In this order; those that are not there are left out. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<CaseRow[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(CaseRow, { id: In([...ids]) });
    return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  }

  byReference(tx: Tx, reference: string): Promise<CaseRow | undefined> {
    return tx.findOne(CaseRow, { reference });
  }

  byDraft(tx: Tx, draftId: Id): Promise<CaseRow | undefined> {
    return tx.findOne(CaseRow, { draftId });
  }

  async insert(tx: Tx, row: Omit<CaseRow, 'tenantId'>): Promise<void> {
    await tx.insert(CaseRow, row);
  }

  async answers(tx: Tx, row: CaseRow): Promise<Answers> {
    return JSON.parse(await this.vault.open(tx, PLACES.answers(row.id), row.answersSealed)) as Answers;
  }

  async applicant(tx: Tx, row: CaseRow): Promise<Applicant> {
    return JSON.parse(await this.vault.open(tx, PLACES.applicant(row.id), row.applicantSealed)) as Applicant;
  }

  accessCode(tx: Tx, row: CaseRow): Promise<string> {
    return this.vault.open(tx, PLACES.accessCode(row.id), row.accessCodeSealed);
  }

  /**
   * Takes an edge of the table and notes it. False when the case is no longer as it was seen.
   * @throws when the table has no such edge: commands ask before.
   */
  async move(tx: Tx, actor: Actor, row: CaseRow, action: CaseAction, patch: Partial<CaseRow> = {}, more: { sourceEventId?: Id | null; text?: string } = {}): Promise<boolean> {
    const edge = caseTransition(row.kind, row.state, action);
    if (!edge) throw new Error(`no edge ${action} from ${row.state}`);
    const moved = await tx.update(CaseRow, { id: row.id, version: row.version }, { ...patch, state: edge.to, version: row.version + 1 });
    if (moved === 0) return false;
    await this.note(tx, actor, row.id, edge.event, more);
    return true;
  }

  /** A change that keeps the state, noted in the history. False when the case is no longer as it was seen. */
  async change(tx: Tx, actor: Actor, row: CaseRow, event: string, patch: Partial<CaseRow> = {}, text?: string): Promise<boolean> {
    const changed = await tx.update(CaseRow, { id: row.id, version: row.version }, { ...patch, version: row.version + 1 });
    if (changed === 0) return false;
    await this.note(tx, actor, row.id, event, text === undefined ? {} : { text });
    return true;
  }

  /** What people wrote, in the words that stand now. */
  async sealedAnswers(tx: Tx, id: Id, answers: Answers, applicant: Applicant): Promise<Pick<CaseRow, 'answersSealed' | 'applicantSealed'>> {
    return {
      answersSealed: await this.vault.seal(tx, PLACES.answers(id), JSON.stringify(answers)),
      applicantSealed: await this.vault.seal(tx, PLACES.applicant(id), JSON.stringify(applicant)),
    };
  }

  async patch(tx: Tx, id: Id, patch: Partial<CaseRow>): Promise<void> {
    await tx.update(CaseRow, { id }, patch);
  }

  /** Adds to the history; `by` is the clerk who did it for somebody. A source event that was noted before is noted once. */
  async note(tx: Tx, actor: Actor, caseId: Id, event: string, more: { text?: string; sourceEventId?: Id | null; by?: string } = {}): Promise<void> {
    const id = newId();
    const noteSealed = more.text === undefined ? null : await this.vault.seal(tx, PLACES.note(id), more.text);
    const actorName = actor.kind === 'staff' ? actor.name : (more.by ?? null);
    await tx.insert(CaseEventRow, { id, caseId, at: this.clock.now(), event, actorName, noteSealed, sourceEventId: more.sourceEventId ?? null });
  }

  /** The same for many at once. */
  async noteAll(tx: Tx, actor: Extract<Actor, { kind: 'staff' }>, caseIds: readonly Id[], event: string): Promise<void> {
    const at = this.clock.now();
    await tx.insert(CaseEventRow, caseIds.map((caseId) => ({ id: newId(), caseId, at, event, actorName: actor.name, noteSealed: null, sourceEventId: null })));
  }

  async hasSource(tx: Tx, sourceEventId: Id): Promise<boolean> {
    return (await tx.findOne(CaseEventRow, { sourceEventId })) !== undefined;
  }

  async events(tx: Tx, caseId: Id): Promise<{ at: Date; event: string; actorName: string | null; text?: string }[]> {
    const rows = await tx.find(CaseEventRow, { caseId }, { order: { at: 'ASC', id: 'ASC' } });
    const shown = [];
    for (const { id, at, event, actorName, noteSealed } of rows) {
      shown.push({ at, event, actorName, ...(noteSealed ? { text: await this.vault.open(tx, PLACES.note(id), noteSealed) } : {}) });
    }
    return shown;
  }

  async keepAssessment(tx: Tx, actor: Extract<Actor, { kind: 'staff' }>, caseId: Id, decided: Decided): Promise<Id> {
    const id = newId();
    const sealed = await this.vault.seal(tx, PLACES.assessment(id), JSON.stringify(decided));
    await tx.insert(CaseAssessmentRow, { id, caseId, sealed, decidedBy: actor.personId, decidedByName: actor.name, decidedAt: this.clock.now() });
    return id;
  }

  async latestAssessment(tx: Tx, caseId: Id): Promise<{ row: CaseAssessmentRow; decided: Decided } | undefined> {
    const row = await tx.findOne(CaseAssessmentRow, { caseId }, { order: { id: 'DESC' } });
    return row && { row, decided: JSON.parse(await this.vault.open(tx, PLACES.assessment(row.id), row.sealed)) as Decided };
  }

  latestNotice(tx: Tx, caseId: Id): Promise<CaseNoticeRow | undefined> {
    return tx.findOne(CaseNoticeRow, { caseId }, { order: { id: 'DESC' } });
  }

  notice(tx: Tx, id: Id): Promise<CaseNoticeRow | undefined> {
    return tx.findOne(CaseNoticeRow, { id });
  }

  /** Cases whose notices no mailbox has taken since then, the oldest first. */
  async unprovided(tx: Tx, since: Date, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ caseId: Id }>(
      `SELECT case_id AS "caseId" FROM case_notice WHERE ${ofTenant()} AND channel = 'account-mailbox' AND provided_at IS NULL AND withdrawn_on IS NULL AND issued_at < $2 ORDER BY issued_at, id LIMIT $3`,
      [since, limit],
    );
    return rows.map(({ caseId }) => caseId);
  }

  /** Notices that wait on our own portal, the oldest first. */
  async waitingOnPortal(tx: Tx, limit: number): Promise<CaseNoticeRow[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT n.id FROM case_notice n JOIN case_file c ON c.tenant_id = n.tenant_id AND c.id = n.case_id
       WHERE ${ofTenant('n')} AND n.channel = 'own-portal' AND n.fetched_at IS NULL AND n.withdrawn_on IS NULL AND c.state <> 'closed' ORDER BY n.notified_on, n.id LIMIT $2`,
      [limit],
    );
    const found: CaseNoticeRow[] = [];
    for (const { id } of rows) found.push((await this.notice(tx, id))!);
    return found;
  }

  /** Oldest first. */
  notices(tx: Tx, caseId: Id): Promise<CaseNoticeRow[]> {
    return tx.find(CaseNoticeRow, { caseId }, { order: { id: 'ASC' } });
  }

  noticeOfLetter(tx: Tx, letterId: Id): Promise<CaseNoticeRow | undefined> {
    return tx.findOne(CaseNoticeRow, { letterId });
  }

  async insertNotice(tx: Tx, notice: Omit<CaseNoticeRow, 'tenantId'>): Promise<void> {
    await tx.insert(CaseNoticeRow, notice);
  }

  async patchNotice(tx: Tx, id: Id, patch: Partial<CaseNoticeRow>): Promise<void> {
    await tx.update(CaseNoticeRow, { id }, patch);
  }
}
