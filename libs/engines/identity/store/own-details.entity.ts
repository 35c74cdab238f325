import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the holder of an account wants to be remembered for the next form; sealed. */
@Entity('own_details')
export class OwnDetailsRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('bytea')
  sealed!: Buffer;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt!: Date;
}
