import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

/** Whoever applied does not want it any more. */
export type TakenBackReason = 'withdrawn';

/** Cents come as bigint; every amount here is far below what a number holds exactly. */
export const inCents = { from: (value: string | null) => (value === null ? null : Number(value)), to: (value: number | null) => value };

/** What somebody owes by one notice. */
@Entity('open_item')
export class OpenItemRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** The Kassenzeichen as it is printed. */
  @Column('text')
  reference!: string;

  /** The same without dots and dashes. */
  @Column('text', { name: 'reference_key' })
  referenceKey!: string;

  @Column('text')
  purpose!: string;

  @Column('bigint', { name: 'total_cents', transformer: inCents })
  totalCents!: number;

  /** The case that it belongs to. */
  @Column('uuid', { name: 'about_id' })
  aboutId!: string;

  @Column('text')
  department!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** One due amount of an open item. */
@Entity('open_item_due')
export class OpenItemDueRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'open_item_id' })
  openItemId!: string;

  @Column('date', { name: 'due_on' })
  dueOn!: LocalDate;

  @Column('bigint', { name: 'amount_cents', transformer: inCents })
  amountCents!: number;
}

/** What the town has taken back of a due amount; append only. */
@Entity('open_item_taken_back')
export class TakenBackRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'due_id' })
  dueId!: string;

  @Column('bigint', { name: 'amount_cents', transformer: inCents })
  amountCents!: number;

  /** Why, as a code. */
  @Column('text')
  reason!: TakenBackReason;

  @Column('timestamptz')
  at!: Date;
}

/** A range of references that the Kasse gave. */
@Entity('number_range')
export class NumberRangeRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('text')
  code!: string;

  @Column('text')
  prefix!: string;

  @Column('bigint', { name: 'next_number', transformer: inCents })
  nextNumber!: number;

  @Column('bigint', { name: 'last_number', transformer: inCents })
  lastNumber!: number;
}
