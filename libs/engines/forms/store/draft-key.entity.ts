import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One of the keys of a draft: each browser that fills it in has its own. Only its hash is stored. */
@Entity('draft_key')
export class DraftKeyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'draft_id' })
  draftId!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
}
