import { Column, Entity, PrimaryColumn } from 'typeorm';

export type ConsentChannel = 'account-mailbox' | 'own-portal';

/** What somebody declared about electronic serving. Append only: the latest word counts, and the earlier ones prove what was true then. */
@Entity('serving_consent')
export class ServingConsentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  channel!: ConsentChannel;

  /** False: excluded or withdrawn. */
  @Column('boolean')
  given!: boolean;

  @Column('timestamptz', { name: 'declared_at' })
  declaredAt!: Date;
}
