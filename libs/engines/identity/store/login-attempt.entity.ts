import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A login under way: what the answer of the provider is checked against. Used once. */
@Entity('login_attempt')
export class LoginAttemptRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('bytea', { name: 'state_hash' })
  stateHash!: Buffer;

  /** Hash of the cookie that ties the attempt to one browser. */
  @Column('bytea', { name: 'browser_hash' })
  browserHash!: Buffer;

  @Column('text')
  issuer!: string;

  @Column('text')
  nonce!: string;

  @Column('text')
  verifier!: string;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
