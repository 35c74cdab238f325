import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An intention that has had, or is having, its effect. */
@Entity('idempotency_key')
export class IdempotencyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('text')
  actor!: string;

  @PrimaryColumn('text')
  operation!: string;

  @PrimaryColumn('text')
  key!: string;

  @Column('text', { name: 'request_hash' })
  requestHash!: string;

  @Column('jsonb', { nullable: true })
  reply!: Record<string, string | number | boolean | null> | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
