import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { err, newId, ok } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import type { CaseRow } from '../store/case.entity.js';
import { CaseBulkCaseRow, CaseBulkRow } from '../store/bulk.entity.js';
import { CaseStore } from '../store/case.store.js';
import type { SeenCase, Staff } from './desk-command.js';
import { DismissCase } from './dismiss-case.js';
import { ForwardCase } from './forward-case.js';
import type { ForwardError } from './forward-case.js';
import { LabelCase } from './label-case.js';
import type { LabelError } from './label-case.js';
import { SendCaseMessage } from './send-case-message.js';
import { TakeCase } from './take-case.js';

export type BulkAction = 'take' | 'forward' | 'dismiss' | 'message' | 'label' | 'unlabel';

export interface BulkWish {
  readonly action: BulkAction;
  readonly cases: readonly SeenCase[];
  /** For whom, where it is forwarded. */
  readonly assigneeId?: Id | undefined;
  /** Which label is put on or taken off. */
  readonly label?: string | undefined;
  /** Note, reason or message, as the action wants it. */
  readonly text: string;
}

export interface BulkOutcome {
  readonly reference: string;
  /** Why this one stayed as it was; absent when it did not. */
  readonly code?: ForwardError | LabelError;
}

export interface BulkDone {
  readonly id: Id;
  readonly rows: readonly BulkOutcome[];
  readonly undoable: boolean;
}

/** A message that is read can not be taken back. */
const UNDOABLE: readonly BulkAction[] = ['take', 'forward', 'dismiss', 'label', 'unlabel'];

/** So long what was done in one go can be undone in one go. */
export const UNDO_MINUTES = 10;

/** Does one thing to many cases: each on its own, with its own right, version and result; and takes it back again. */
@Injectable()
export class BulkCases {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly take: TakeCase,
    private readonly forward: ForwardCase,
    private readonly dismiss: DismissCase,
    private readonly message: SendCaseMessage,
    private readonly label: LabelCase,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, wish: BulkWish): Promise<Result<BulkDone, 'NOT_FOUND'>> {
    if (actor.kind !== 'staff') return err('NOT_FOUND');
    const id = newId();
    await this.database.withTenant(actor, 'write', (tx) => tx.insert(CaseBulkRow, { id, personId: actor.personId, action: wish.action, label: wish.label ?? null, at: this.clock.now(), undoneAt: null }));
    const rows: BulkOutcome[] = [];
    for (const seen of wish.cases) rows.push(await this.#one(actor, id, seen, wish));
    return ok({ id, rows, undoable: UNDOABLE.includes(wish.action) && rows.some(({ code }) => code === undefined) });
  }

  async #one(actor: Staff, bulkId: Id, seen: SeenCase, wish: BulkWish): Promise<BulkOutcome> {
    const before = await this.database.withTenant(actor, 'read', (tx) => this.cases.byId(tx, seen.caseId));
    if (!before || !this.access.may(actor, 'read', 'Case', before)) return { reference: '', code: 'NOT_FOUND' };
    const done = await this.#does(actor, seen, before, wish);
    if (!done.ok) return { reference: before.reference, code: done.error };
    // It was so before: nothing to take back.
    if (done.value === false) return { reference: before.reference };
    await this.database.withTenant(actor, 'write', async (tx) => {
      const { state, department, assigneeId, assigneeName, pausedOn } = before;
      await tx.insert(CaseBulkCaseRow, { bulkId, caseId: before.id, state, department, assigneeId, assigneeName, pausedOn, versionAfter: (await this.cases.byId(tx, before.id))!.version });
    });
    return { reference: before.reference };
  }

  #does(actor: Staff, seen: SeenCase, { department }: CaseRow, { action, assigneeId, label = '', text }: BulkWish): Promise<Result<Id | boolean, ForwardError | LabelError>> {
    switch (action) {
      case 'take':
        return this.take.execute(actor, seen);
      case 'forward':
        return this.forward.execute(actor, { ...seen, department, assigneeId, note: text });
      case 'dismiss':
        return this.dismiss.execute(actor, { ...seen, reason: text, message: '' });
      case 'label':
      case 'unlabel':
        return this.label.one(actor, seen.caseId, label, action === 'label');
      case 'message':
        return this.message.execute(actor, { caseId: seen.caseId, messageId: newId(), text, asks: false });
    }
  }

  /** Takes back what this person did, case by case; one that somebody changed since stays as it is. */
  async undo(actor: Actor, bulkId: Id): Promise<Result<BulkDone, 'NOT_FOUND' | 'WRONG_STATE'>> {
    const found = await this.database.withTenant(actor, 'write', async (tx) => {
      const bulk = actor.kind === 'staff' ? await tx.findOne(CaseBulkRow, { id: bulkId, personId: actor.personId }, { lock: 'for update' }) : undefined;
      if (!bulk || !UNDOABLE.includes(bulk.action as BulkAction)) return 'NOT_FOUND' as const;
      if (bulk.undoneAt !== null || this.clock.now().getTime() - bulk.at.getTime() > UNDO_MINUTES * 60_000) return 'WRONG_STATE' as const;
      await tx.update(CaseBulkRow, { id: bulkId }, { undoneAt: this.clock.now() });
      return { bulk, cases: await tx.find(CaseBulkCaseRow, { bulkId }, { order: { caseId: 'ASC' } }) };
    });
    if (typeof found === 'string') return err(found);
    const rows: BulkOutcome[] = [];
    const { bulk, cases } = found;
    for (const row of cases) rows.push(await this.database.withTenant(actor, 'write', (tx) => (bulk.label === null ? this.#back(tx, actor, row) : this.#backLabel(tx, actor as Staff, row.caseId, bulk))));
    return ok({ id: bulkId, rows, undoable: false });
  }

  /** A label that somebody has changed since is as they left it. */
  async #backLabel(tx: Tx, actor: Staff, caseId: Id, { action, label }: CaseBulkRow): Promise<BulkOutcome> {
    const row = (await this.cases.byId(tx, caseId, { lock: 'for update' }))!;
    const { reference } = row;
    const mine = this.access.may(actor, 'label', 'Case', row);
    return mine && (await this.label.change(tx, actor, caseId, label!, action === 'unlabel')) ? { reference } : { reference, code: 'CONFLICT' };
  }

  async #back(tx: Tx, actor: Actor, { caseId, versionAfter, state, department, assigneeId, assigneeName, pausedOn }: CaseBulkCaseRow): Promise<BulkOutcome> {
    const row = (await this.cases.byId(tx, caseId, { lock: 'for update' }))!;
    const fresh = row.version === versionAfter && (await this.cases.change(tx, actor, row, 'bulk-undone', { state, department, assigneeId, assigneeName, pausedOn }));
    if (!fresh) return { reference: row.reference, code: 'CONFLICT' };
    await this.audit.record(tx, actor, { action: 'case.undo', object: { type: 'case', id: caseId }, fields: ['state', 'department', 'assignee'] });
    return { reference: row.reference };
  }
}
