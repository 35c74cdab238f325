import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A town's data key, wrapped by the master key. */
@Entity('town_key')
export class TownKeyRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('int')
  version!: number;

  @Column('bytea')
  wrapped!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
