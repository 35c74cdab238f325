import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AssuranceLevel } from '#kernel';

/** A citizen's session: an opaque token in the browser, its hash here, bound to the town. How sure we are belongs to the sign-in, not to the account. */
@Entity('citizen_session')
export class CitizenSessionRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text')
  assurance!: AssuranceLevel;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}
