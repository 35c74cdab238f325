import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A link on its way to somebody's mailbox: opens an account once, for half an hour. */
@Entity('sign_in_link')
export class SignInLinkRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  /** Keyed hash of the address: to count how many links are on their way there. */
  @Column('text', { name: 'address_print' })
  addressPrint!: string;

  @Column('bytea', { name: 'address_sealed' })
  addressSealed!: Buffer;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
