import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Wrong codes in a row for one subject, whether or not it exists. */
@Entity('code_try')
export class CodeTryRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  /** What the code was to open, hashed. */
  @PrimaryColumn('bytea')
  subject!: Buffer;

  @Column('int')
  failures!: number;

  @Column('timestamptz', { name: 'last_at' })
  lastAt!: Date;

  /** Before this instant no code is looked at. */
  @Column('timestamptz', { name: 'waits_until' })
  waitsUntil!: Date;
}
