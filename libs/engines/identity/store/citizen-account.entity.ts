import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody's account in one town. Known by who vouches for them and under which subject, never by an e-mail address. */
@Entity('citizen_account')
export class CitizenAccountRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  issuer!: string;

  @Column('text')
  subject!: string;

  /** True when it ends with its session. */
  @Column('boolean')
  temporary!: boolean;

  /** What was told of the person at the last sign-in; sealed. */
  @Column('bytea', { name: 'profile_sealed' })
  profileSealed!: Buffer;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_sign_in_at' })
  lastSignInAt!: Date;
}
