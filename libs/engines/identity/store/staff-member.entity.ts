import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StaffRole } from '#kernel';

/** Someone of the town. Known by issuer and subject, never by an e-mail address. */
@Entity('staff_member')
export class StaffMemberRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  @Column('text')
  name!: string;

  @Column('text', { array: true })
  roles!: StaffRole[];

  /** Codes of the departments whose cases they see. */
  @Column('text', { array: true })
  departments!: string[];

  @Column('boolean')
  active!: boolean;
}
