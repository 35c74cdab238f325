import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A citizen's login under way at a provider: what the answer is checked against. Used once. */
@Entity('citizen_login')
export class CitizenLoginRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('bytea', { name: 'state_hash' })
  stateHash!: Buffer;

  /** Hash of the cookie that ties the login to one browser. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  /** Code of the provider in the town's settings. */
  @Column('text')
  provider!: string;

  @Column('text')
  nonce!: string;

  @Column('text')
  verifier!: string;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
