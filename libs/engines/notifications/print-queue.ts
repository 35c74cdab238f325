import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Actor, Clock, Id, LocalDate } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { Vault } from '#platform/crypto';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Slice } from '#platform/graphql';
import { EventBus, Jobs } from '#platform/jobs';
import { AuditTrail } from '#engines/audit';
import type { KeptDocument } from '#engines/documents';
import { LetterRow } from './store/letter.entity.js';
import type { LetterState } from './store/letter.entity.js';

export const HAND_OVER_QUEUE = 'notifications.hand-over-letter';
export const LETTER_DISPATCHED = 'letter-dispatched';

export interface NewLetter {
  readonly document: KeptDocument;
  readonly about: { readonly id: Id; readonly reference: string };
  readonly department: string;
  /** Who alone may see it there; null for everybody. */
  readonly restrictedTo: readonly Id[] | null;
  readonly subject: string;
  readonly recipient: readonly string[];
}

/** Whose letters are listed. */
export interface LetterReader {
  readonly departments: readonly string[];
  readonly personId: Id;
  /** Sees what is restricted to others, too. */
  readonly seesRestricted: boolean;
}

export interface Letter extends Omit<LetterRow, 'recipientSealed'> {
  readonly recipient: readonly string[];
}

export const placeOfRecipient = (row: string) => ({ table: 'letter', column: 'recipient_sealed', row });

/** $2 to $5 of a reader's question. */
const MAY_SEE = 'state = $2 AND department = ANY ($3) AND ($4 OR restricted_to IS NULL OR $5 = ANY (restricted_to))';

/** Letters waiting to be printed, and the day on which each was given to the post. */
@Injectable()
export class PrintQueue {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly vault: Vault,
    private readonly jobs: Jobs,
    private readonly events: EventBus,
    private readonly audit: AuditTrail,
  ) {}

  async queue(tx: Tx, letter: NewLetter): Promise<Id> {
    const id = newId();
    const { document, about, department, subject } = letter;
    const recipientSealed = await this.vault.seal(tx, placeOfRecipient(id), JSON.stringify(letter.recipient));
    const dispatch = { dispatchedOn: null, dispatchedBy: null, dispatchedByName: null };
    const what = { documentId: document.id, pages: document.pages, aboutId: about.id, aboutReference: about.reference, department, restrictedTo: letter.restrictedTo ? [...letter.restrictedTo] : null, subject };
    await tx.insert(LetterRow, { id, ...what, recipientSealed, state: 'queued', queuedAt: this.clock.now(), ...dispatch });
    return id;
  }

  /** Records that a letter was given to the post. False when it already had been: then nothing changes. */
  async dispatch(tx: Tx, actor: Extract<Actor, { kind: 'staff' }>, id: Id, on: LocalDate): Promise<boolean> {
    const patch = { state: 'dispatched' as const, dispatchedOn: on, dispatchedBy: actor.personId, dispatchedByName: actor.name };
    if ((await tx.update(LetterRow, { id, state: 'queued' }, patch)) === 0) return false;
    const letter = await tx.findOne(LetterRow, { id });
    await this.audit.record(tx, actor, { action: 'letter.dispatch', object: { type: 'letter', id }, fields: ['state', 'dispatchedOn'] });
    await this.jobs.send(tx, HAND_OVER_QUEUE, { letterId: id });
    await this.events.publish(tx, LETTER_DISPATCHED, { letterId: id, aboutId: letter!.aboutId });
    return true;
  }

  /** A letter that has not left does not leave any more. One that has is not called back by anybody. */
  async cancel(tx: Tx, id: Id): Promise<void> {
    await tx.update(LetterRow, { id, state: 'queued' }, { state: 'cancelled' });
  }

  async find(tx: Tx, id: Id, options: { lock?: 'for update' } = {}): Promise<Letter | undefined> {
    const row = await tx.findOne(LetterRow, { id }, options);
    return row && this.#opened(tx, row);
  }

  /** In this order, in one statement; those that are not there are left out. */
  async byIds(tx: Tx, ids: readonly Id[]): Promise<Letter[]> {
    const rows = new Map((ids.length === 0 ? [] : await tx.find(LetterRow, { id: In([...ids]) })).map((row) => [row.id, row]));
    const letters: Letter[] = [];
    for (const id of ids) if (rows.has(id)) letters.push(await this.#opened(tx, rows.get(id)!));
    return letters;
  }

  async about(tx: Tx, aboutId: Id): Promise<Letter | undefined> {
    const row = await tx.findOne(LetterRow, { aboutId }, { order: { queuedAt: 'DESC' } });
    return row && this.#opened(tx, row);
  }

  /** Letters about something that has been restricted, or opened again. */
  async restrict(tx: Tx, aboutId: Id, to: readonly Id[] | null): Promise<void> {
    await tx.update(LetterRow, { aboutId }, { restrictedTo: to === null ? null : [...to] });
  }

  /** Letters of some departments that somebody may see; the queue oldest first, what was dispatched newest first. */
  async list(tx: Tx, state: LetterState, { departments, personId, seesRestricted }: LetterReader, first: number, after?: string): Promise<Slice<Letter>> {
    const seen = [state, departments, seesRestricted, personId];
    const [way, beyond] = state === 'queued' ? ['ASC', '>'] : ['DESC', '<'];
    const rows = await tx.sql<{ id: Id }>(
      `SELECT id FROM letter WHERE ${ofTenant()} AND ${MAY_SEE} AND ($6::uuid IS NULL OR id ${beyond} $6) ORDER BY id ${way} LIMIT $7`,
      [...seen, after ?? null, first + 1],
    );
    const [counted] = await tx.sql<{ count: number }>(`SELECT count(*)::int AS count FROM letter WHERE ${ofTenant()} AND ${MAY_SEE}`, seen);
    const nodes: Letter[] = [];
    for (const { id } of rows.slice(0, first)) nodes.push((await this.find(tx, id))!);
    return { nodes, totalCount: counted!.count, hasNextPage: rows.length > first };
  }

  async #opened(tx: Tx, row: LetterRow): Promise<Letter> {
    const { recipientSealed, ...rest } = row;
    return { ...rest, recipient: JSON.parse(await this.vault.open(tx, placeOfRecipient(row.id), recipientSealed)) as string[] };
  }
}
