import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';

/** Days on which somebody of the town is away, and who stands in for them. */
@Entity('staff_absence')
export class StaffAbsenceRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('uuid', { name: 'substitute_id' })
  substituteId!: string;

  @Column('date', { name: 'from_day' })
  fromDay!: LocalDate;

  /** The last day. */
  @Column('date', { name: 'to_day' })
  toDay!: LocalDate;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt!: Date;
}
