import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A file that went to a specialist system: what was in it stays as it was, sealed. */
@Entity('hand_over')
export class HandOverRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  @Column('text')
  department!: string;

  /** Code of the election; empty where a service has none. */
  @Column('text')
  occasion!: string;

  /** Counts from 1 for each service and occasion. */
  @Column('int')
  number!: number;

  /** How many applications. */
  @Column('int')
  cases!: number;

  @Column('bytea', { name: 'content_sealed' })
  contentSealed!: Buffer;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('text', { name: 'made_by_name' })
  madeByName!: string;
}

/** Which file an application was in: exactly one. */
@Entity('hand_over_case')
export class HandOverCaseRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('uuid', { name: 'hand_over_id' })
  handOverId!: string;
}
