import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaymentState } from '../domain/payment-state.js';
import { inCents } from './open-item.entity.js';

/** One attempt to pay, a row of its own: an open item is settled by sums, not by a flag. */
@Entity('payment_attempt')
export class PaymentAttemptRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'open_item_id' })
  openItemId!: string;

  @Column('uuid', { name: 'due_ids', array: true })
  dueIds!: string[];

  @Column('bigint', { name: 'amount_cents', transformer: inCents })
  amountCents!: number;

  @Column('text')
  provider!: string;

  @Column('text')
  merchant!: string;

  @Column('text')
  state!: PaymentState;

  @Column('text', { name: 'provider_reference', nullable: true })
  providerReference!: string | null;

  @Column('text', { name: 'redirect_url', nullable: true })
  redirectUrl!: string | null;

  /** The way back with its token, and the payer's e-mail address if given. */
  @Column('bytea')
  sealed!: Buffer;

  /** The provider itself said that nothing will change any more. */
  @Column('boolean', { name: 'provider_final' })
  providerFinal!: boolean;

  @Column('timestamptz', { name: 'started_at' })
  startedAt!: Date;

  @Column('timestamptz', { name: 'ask_at', nullable: true })
  askAt!: Date | null;

  @Column('timestamptz', { name: 'paid_at', nullable: true })
  paidAt!: Date | null;

  /** Paid although nothing was open any more: to be given back by the Kasse. */
  @Column('bigint', { name: 'left_over_cents', transformer: inCents })
  leftOverCents!: number;

  @Column('uuid', { name: 'receipt_document_id', nullable: true })
  receiptDocumentId!: string | null;
}

/** Which part of an attempt settled which due amount. */
@Entity('payment_allocation')
export class PaymentAllocationRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'attempt_id' })
  attemptId!: string;

  @PrimaryColumn('uuid', { name: 'due_id' })
  dueId!: string;

  @Column('bigint', { name: 'amount_cents', transformer: inCents })
  amountCents!: number;
}

/** What happened to an attempt; append only. */
@Entity('payment_event')
export class PaymentEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'attempt_id' })
  attemptId!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text', { name: 'from_state', nullable: true })
  fromState!: PaymentState | null;

  @Column('text', { name: 'to_state' })
  toState!: PaymentState;

  @Column('text')
  event!: string;
}
