import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A label (Stichwort) on a case; which labels there are, the department's list in the town's data says. */
@Entity('case_label')
export class CaseLabelRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('text')
  label!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('timestamptz', { name: 'put_at' })
  putAt!: Date;
}
