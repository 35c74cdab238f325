import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { FilingWay } from '#sdk/service';

/** That a draft is not filled in and sent from home by somebody who is signed in as surely as the service wants it, and how it comes in instead. */
@Entity('draft_filing')
export class DraftFilingRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'draft_id' })
  draftId!: string;

  /** Null while its author fills it in without having signed in, and has not yet been to the counter or signed a paper. */
  @Column('text', { nullable: true })
  way!: FilingWay | null;

  /** The clerk who takes it in; null as long as none does. */
  @Column('uuid', { name: 'staff_id', nullable: true })
  staffId!: string | null;

  @Column('text', { name: 'staff_name', nullable: true })
  staffName!: string | null;

  /** Whether that clerk has seen who it is: an identity card at the counter, a signature on the paper. */
  @Column('boolean')
  identified!: boolean;

  /** When a paper reached the office, where that was before it was typed in. */
  @Column('timestamptz', { name: 'arrived_at', nullable: true })
  arrivedAt!: Date | null;

  /** Began at the office, and nobody has it at home: so many days after the last edit it goes. Null: as any draft does. */
  @Column('int', { name: 'keep_days', nullable: true })
  keepDays!: number | null;
}
