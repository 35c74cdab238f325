import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate, Money, Result } from '#kernel';
import { add, cents, err, newId, ok, ZERO } from '#kernel';
import { CLOCK } from '#platform/clock';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { normalizeReference, referenceOf } from '../domain/number-range.js';
import type { DueAmount } from '../domain/open-item.js';
import { OpenItemDueRow, OpenItemRow, TakenBackRow } from './open-item.entity.js';
import type { TakenBackReason } from './open-item.entity.js';

export interface NewOpenItem {
  /** Reserved before, so that the notice can print it. */
  readonly reference: string;
  readonly purpose: string;
  readonly dues: readonly { readonly dueOn: LocalDate; readonly amount: Money }[];
  readonly aboutId: Id;
  readonly department: string;
}

export interface OpenItem {
  readonly id: Id;
  readonly reference: string;
  readonly purpose: string;
  readonly total: Money;
  readonly aboutId: Id;
  readonly department: string;
  readonly dues: readonly DueAmount[];
}

@Injectable()
export class OpenItemStore {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async create(tx: Tx, item: NewOpenItem): Promise<OpenItem> {
    const total = add(ZERO, ...item.dues.map(({ amount }) => amount));
    const id = newId();
    const { reference, purpose, aboutId, department } = item;
    await tx.insert(OpenItemRow, { id, reference, referenceKey: normalizeReference(reference), purpose, totalCents: total.cents, aboutId, department, createdAt: this.clock.now() });
    const dues = item.dues.map(({ dueOn, amount }) => ({ id: newId(), dueOn, amount, paid: ZERO, takenBack: ZERO }));
    await tx.insert(OpenItemDueRow, dues.map((due) => ({ id: due.id, openItemId: id, dueOn: due.dueOn, amountCents: due.amount.cents })));
    return { id, reference, purpose, total, aboutId, department, dues };
  }

  /** By what somebody typed. */
  async byReference(tx: Tx, typed: string): Promise<OpenItem | undefined> {
    return this.#load(tx, await tx.findOne(OpenItemRow, { referenceKey: normalizeReference(typed) }));
  }

  async byId(tx: Tx, id: Id): Promise<OpenItem | undefined> {
    return this.#load(tx, await tx.findOne(OpenItemRow, { id }));
  }

  async about(tx: Tx, aboutId: Id): Promise<OpenItem | undefined> {
    return this.#load(tx, await tx.findOne(OpenItemRow, { aboutId }));
  }

  /** What would be due earlier is due on this day. */
  async postpone(tx: Tx, id: Id, until: LocalDate): Promise<void> {
    await tx.sql(`UPDATE open_item_due SET due_on = $3 WHERE ${ofTenant()} AND open_item_id = $2 AND due_on < $3`, [id, until]);
  }

  /** Written beside what was claimed: nothing of it is changed or deleted. */
  async takeBack(tx: Tx, parts: readonly { readonly dueId: Id; readonly cents: number }[], reason: TakenBackReason): Promise<void> {
    const at = this.clock.now();
    if (parts.length > 0) await tx.insert(TakenBackRow, parts.map(({ dueId, cents: amountCents }) => ({ id: newId(), dueId, amountCents, reason, at })));
  }

  /** Money movements on one open item happen one after the other. */
  async lock(tx: Tx, id: Id): Promise<OpenItem | undefined> {
    await tx.lock(`open-item:${id}`);
    return this.byId(tx, id);
  }

  async #load(tx: Tx, row: OpenItemRow | undefined): Promise<OpenItem | undefined> {
    if (!row) return undefined;
    const dues = await tx.sql<{ id: Id; dueOn: LocalDate; amount: string; paid: string; takenBack: string }>(
      `SELECT d.id, to_char(d.due_on, 'YYYY-MM-DD') AS "dueOn", d.amount_cents AS amount,
         (SELECT coalesce(sum(a.amount_cents), 0) FROM payment_allocation a WHERE a.tenant_id = d.tenant_id AND a.due_id = d.id) AS paid,
         (SELECT coalesce(sum(b.amount_cents), 0) FROM open_item_taken_back b WHERE b.tenant_id = d.tenant_id AND b.due_id = d.id) AS "takenBack"
       FROM open_item_due d WHERE ${ofTenant('d')} AND d.open_item_id = $2 ORDER BY d.due_on, d.id`,
      [row.id],
    );
    const { id, reference, purpose, aboutId, department } = row;
    const amounts = dues.map((due) => ({ id: due.id, dueOn: due.dueOn, amount: cents(Number(due.amount)), paid: cents(Number(due.paid)), takenBack: cents(Number(due.takenBack)) }));
    return { id, reference, purpose, aboutId, department, total: cents(row.totalCents), dues: amounts };
  }

  /** Takes the next reference of a range of the Kasse; when it is used up or unknown, the town has to ask for a new one. */
  async reserve(tx: Tx, range: string): Promise<Result<string, 'NUMBER_RANGE_USED_UP'>> {
    // TypeORM answers an UPDATE with rows and count; a SELECT around it answers rows alone.
    const rows = await tx.sql<{ prefix: string; number: string }>(
      `WITH taken AS (UPDATE number_range SET next_number = next_number + 1 WHERE ${ofTenant()} AND code = $2 AND next_number <= last_number
       RETURNING prefix, next_number - 1 AS number) SELECT prefix, number FROM taken`,
      [range],
    );
    return rows[0] ? ok(referenceOf(rows[0].prefix, Number(rows[0].number))) : err('NUMBER_RANGE_USED_UP');
  }
}
