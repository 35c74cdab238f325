import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a town had set in one section, version by version; the highest is in force. */
@Entity('tenant_section')
export class TenantSectionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('text')
  section!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('text', { name: 'content_hash' })
  contentHash!: string;

  @Column('jsonb')
  content!: object;

  @Column('timestamptz', { name: 'applied_at' })
  appliedAt!: Date;

  @Column('text', { name: 'applied_by' })
  appliedBy!: string;
}
