import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A paper as it was made; it never changes. */
@Entity('document')
export class DocumentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** `notice`, `receipt` */
  @Column('text')
  kind!: string;

  @Column('text', { name: 'file_name' })
  fileName!: string;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('text', { name: 'storage_key' })
  storageKey!: string;

  @Column('int')
  size!: number;

  @Column('int')
  pages!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
