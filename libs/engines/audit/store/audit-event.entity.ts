import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One deed. `actor` says who in a form that stays true when names change: `staff:<id>`, `citizen:<id>`, `visitor`, `system:sweep`. */
@Entity('audit_event')
export class AuditEventRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  @Column('text')
  actor!: string;

  @Column('text')
  action!: string;

  @Column('text', { name: 'object_type' })
  objectType!: string;

  @Column('uuid', { name: 'object_id' })
  objectId!: string;

  /** Names of what changed. */
  @Column('text', { array: true })
  fields!: string[];
}
