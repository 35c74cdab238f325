import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What cases are found by without opening them: what they are about, and a keyed hash of whom. */
@Entity('case_lookup')
export class CaseLookupRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text', { name: 'service_code' })
  serviceCode!: string;

  /** Code of the election; empty where a service has none. */
  @Column('text')
  occasion!: string;

  /** Equal for applications that look like one person's; null where nothing is compared. */
  @Column('text', { nullable: true })
  fingerprint!: string | null;

  /** Equal for applications about the same thing; null where nothing is compared. */
  @Column('text', { name: 'thing_fingerprint', nullable: true })
  thingFingerprint!: string | null;

  /** Equal for applications for which the same person stands in; null where nobody does. */
  @Column('text', { nullable: true })
  representative!: string | null;

  /** As the desk has decided, before anybody is told: what is refused goes to no specialist system. */
  @Column('boolean')
  refused!: boolean;
}
