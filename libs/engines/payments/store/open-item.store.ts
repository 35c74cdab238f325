import { Inject, Injectable } from '@nestjs/common';
import type { Clock, Id, LocalDate, Money, Result } from '#kernel';
import { add, cents, err, newId, ok, ZERO } from '#kernel';
import { CLOCK } from '#platform/clock';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { normalizeReference, referenceOf } from '../domain/number-range.js';
import type { DueAmount } from '../domain/open-item.js';
import { OpenItemDueRow, OpenItemRow } from './open-item.entity.js';

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
    const dues = item.dues.map(({ dueOn, amount }) => ({ id: newId(), dueOn, amount, paid: ZERO }));
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

  /** Money movements on one open item happen one after the other. */
  async lock(tx: Tx, id: Id): Promise<OpenItem | undefined> {
    await tx.lock(`open-item:${id}`);
    return this.byId(tx, id);
  }

  async #load(tx: Tx, row: OpenItemRow | undefined): Promise<OpenItem | undefined> {
    if (!row) return undefined;
    const dues = await tx.sql<{ id: Id; dueOn: LocalDate; amount: string; paid: string }>(
      `SELECT d.id, to_char(d.due_on, 'YYYY-MM-DD') AS "dueOn", d.amount_cents AS amount, coalesce(sum(a.amount_cents), 0) AS paid
       FROM open_item_due d LEFT JOIN payment_allocation a ON a.tenant_id = d.tenant_id AND a.due_id = d.id
       WHERE ${ofTenant('d')} AND d.open_item_id = $2 GROUP BY d.tenant_id, d.id ORDER BY d.due_on, d.id`,
      [row.id],
    );
    const { id, reference, purpose, aboutId, department } = row;
    const amounts = dues.map((due) => ({ id: due.id, dueOn: due.dueOn, amount: cents(Number(due.amount)), paid: cents(Number(due.paid)) }));
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
