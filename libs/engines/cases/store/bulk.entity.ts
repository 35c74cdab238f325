import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '#kernel';
import type { CaseState } from '../domain/case-state.js';

/** Many cases changed in one go by one person. */
@Entity('case_bulk')
export class CaseBulkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'person_id' })
  personId!: string;

  @Column('text')
  action!: string;

  /** Which label was put on or taken off; null for everything else. */
  @Column('text', { nullable: true })
  label!: string | null;

  @Column('timestamptz')
  at!: Date;

  @Column('timestamptz', { name: 'undone_at', nullable: true })
  undoneAt!: Date | null;
}

/** One case of them, as it was before. */
@Entity('case_bulk_row')
export class CaseBulkCaseRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'bulk_id' })
  bulkId!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  state!: CaseState;

  @Column('text')
  department!: string;

  @Column('uuid', { name: 'assignee_id', nullable: true })
  assigneeId!: string | null;

  @Column('text', { name: 'assignee_name', nullable: true })
  assigneeName!: string | null;

  @Column('date', { name: 'paused_on', nullable: true })
  pausedOn!: LocalDate | null;

  /** What it became: who changed it since has the last word. */
  @Column('int', { name: 'version_after' })
  versionAfter!: number;
}
