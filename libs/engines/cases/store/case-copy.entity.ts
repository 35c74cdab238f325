import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was sent, in the words that its author saw, sealed: the copy stays as it was, whatever becomes of the case. */
@Entity('case_copy')
export class CaseCopyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('bytea')
  sealed!: Buffer;
}
