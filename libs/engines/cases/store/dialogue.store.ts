import { Inject, Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Answers } from '#sdk/form';
import type { CaseRow } from './case.entity.js';
import { CaseCorrectionRow, CaseMessageRow, CaseRatingRow } from './dialogue.entity.js';
import type { CorrectionState, MessageDirection } from './dialogue.entity.js';

const place = (table: string, column: string) => (row: string) => ({ table, column, row });
const PLACES = {
  text: place('case_message', 'text_sealed'),
  reason: place('case_correction', 'reason_sealed'),
  before: place('case_correction', 'before_sealed'),
  after: place('case_correction', 'after_sealed'),
};

export const PLACE_OF_RATING = place('case_rating', 'text_sealed');

export interface CaseMessage {
  readonly id: Id;
  readonly caseId: Id;
  readonly direction: MessageDirection;
  readonly text: string;
  /** Name of the clerk; null for the citizen. */
  readonly authorName: string | null;
  readonly sentAt: Date;
  readonly readAt: Date | null;
}

export interface CaseCorrection {
  readonly id: Id;
  readonly state: CorrectionState;
  readonly fields: readonly string[];
  readonly reason: string;
  readonly askedAt: Date;
  readonly askedByName: string;
  readonly sentAt: Date | null;
  /** Absent until something was sent. */
  readonly answers?: { readonly before: Answers; readonly after: Answers };
}

/** Messages, corrections and ratings of cases; everything that people wrote is sealed. */
@Injectable()
export class DialogueStore {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
  ) {}

  /** False when this very message had been sent before. */
  async send(tx: Tx, message: Pick<CaseMessage, 'id' | 'caseId' | 'direction' | 'text' | 'authorName'>): Promise<boolean> {
    if (await tx.findOne(CaseMessageRow, { id: message.id })) return false;
    const { text, ...rest } = message;
    await tx.insert(CaseMessageRow, { ...rest, textSealed: await this.vault.seal(tx, PLACES.text(message.id), text), sentAt: this.clock.now(), readAt: null });
    return true;
  }

  message(tx: Tx, id: Id): Promise<CaseMessageRow | undefined> {
    return tx.findOne(CaseMessageRow, { id });
  }

  /** Oldest first. */
  async messages(tx: Tx, caseId: Id): Promise<CaseMessage[]> {
    const shown: CaseMessage[] = [];
    for (const { tenantId: _tenant, textSealed, ...row } of await tx.find(CaseMessageRow, { caseId }, { order: { sentAt: 'ASC', id: 'ASC' } })) {
      shown.push({ ...row, text: await this.vault.open(tx, PLACES.text(row.id), textSealed) });
    }
    return shown;
  }

  /** Everything that was sent in one direction has been seen. */
  /** Whether the office has written something that its addressee has not seen. */
  async isUnreadByCitizen(tx: Tx, caseId: Id): Promise<boolean> {
    return (await tx.findOne(CaseMessageRow, { caseId, direction: 'to-citizen', readAt: IsNull() })) !== undefined;
  }

  async markRead(tx: Tx, caseId: Id, direction: MessageDirection): Promise<void> {
    await tx.sql(`UPDATE case_message SET read_at = $4 WHERE ${ofTenant()} AND case_id = $2 AND direction = $3 AND read_at IS NULL`, [caseId, direction, this.clock.now()]);
  }

  /** Files that were added to a message before a moment, but the message never came. */
  async unsentFiles(tx: Tx, before: Date, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT u.id FROM upload u WHERE ${ofTenant('u')} AND u.message_id IS NOT NULL AND u.received_at < $2
       AND NOT EXISTS (SELECT 1 FROM case_message m WHERE m.tenant_id = u.tenant_id AND m.id = u.message_id) ORDER BY u.id LIMIT $3`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Files of corrections that were refused or taken back, and of those that nobody sent within the time. */
  async untakenFiles(tx: Tx, before: Date, limit: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT u.id FROM upload u JOIN case_correction c ON c.tenant_id = u.tenant_id AND c.id = u.correction_id
       WHERE ${ofTenant('u')} AND (c.state IN ('refused', 'taken-back') OR (c.state = 'open' AND u.received_at < $2)) ORDER BY u.id LIMIT $3`,
      [before, limit],
    );
    return rows.map(({ id }) => id);
  }

  async ask(tx: Tx, caseId: Id, asked: { readonly fields: readonly string[]; readonly reason: string; readonly byName: string }): Promise<Id> {
    const id = newId();
    await tx.insert(CaseCorrectionRow, {
      id, caseId, state: 'open', fields: [...asked.fields], reasonSealed: await this.vault.seal(tx, PLACES.reason(id), asked.reason), beforeSealed: null, afterSealed: null,
      askedAt: this.clock.now(), askedByName: asked.byName, sentAt: null, settledAt: null, settledByName: null,
    });
    return id;
  }

  /** The one correction that is asked for or waits for the desk. */
  async pending(tx: Tx, caseId: Id): Promise<CaseCorrection | undefined> {
    const latest = await tx.findOne(CaseCorrectionRow, { caseId }, { order: { id: 'DESC' } });
    return latest && (latest.state === 'open' || latest.state === 'sent') ? this.#opened(tx, latest) : undefined;
  }

  async corrections(tx: Tx, caseId: Id): Promise<CaseCorrection[]> {
    const shown: CaseCorrection[] = [];
    for (const row of await tx.find(CaseCorrectionRow, { caseId }, { order: { id: 'ASC' } })) shown.push(await this.#opened(tx, row));
    return shown;
  }

  /** What the citizen sent; it replaces nothing yet. */
  async buffer(tx: Tx, id: Id, { before, after }: { readonly before: Answers; readonly after: Answers }): Promise<void> {
    const beforeSealed = await this.vault.seal(tx, PLACES.before(id), JSON.stringify(before));
    const afterSealed = await this.vault.seal(tx, PLACES.after(id), JSON.stringify(after));
    await tx.update(CaseCorrectionRow, { id, state: 'open' }, { state: 'sent', beforeSealed, afterSealed, sentAt: this.clock.now() });
  }

  async settle(tx: Tx, id: Id, state: Exclude<CorrectionState, 'open' | 'sent'>, byName: string): Promise<void> {
    await tx.update(CaseCorrectionRow, { id }, { state, settledAt: this.clock.now(), settledByName: byName });
  }

  async rate(tx: Tx, row: CaseRow, stars: number, text: string): Promise<void> {
    const textSealed = text === '' ? null : await this.vault.seal(tx, PLACE_OF_RATING(row.id), text);
    await tx.insert(CaseRatingRow, { caseId: row.id, serviceCode: row.serviceCode, department: row.department, stars, textSealed, ratedAt: this.clock.now() });
  }

  async isRated(tx: Tx, caseId: Id): Promise<boolean> {
    return (await tx.findOne(CaseRatingRow, { caseId })) !== undefined;
  }

  async #opened(tx: Tx, row: CaseCorrectionRow): Promise<CaseCorrection> {
    const { id, state, fields, askedAt, askedByName, sentAt, beforeSealed, afterSealed } = row;
    const reason = await this.vault.open(tx, PLACES.reason(id), row.reasonSealed);
    if (!beforeSealed || !afterSealed) return { id, state, fields, reason, askedAt, askedByName, sentAt };
    const read = async (at: { table: string; column: string; row: string }, sealed: Buffer): Promise<Answers> => JSON.parse(await this.vault.open(tx, at, sealed)) as Answers;
    const answers = { before: await read(PLACES.before(id), beforeSealed), after: await read(PLACES.after(id), afterSealed) };
    return { id, state, fields, reason, askedAt, askedByName, sentAt, answers };
  }
}
