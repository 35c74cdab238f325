import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccountLevel } from '#sdk/identity';

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

  /** The level that is needed, if any. */
  @Column('text', { nullable: true })
  level!: AccountLevel | null;

  /** What is expected of the answer, and the form that leads to the provider; sealed. */
  @Column('bytea', { name: 'secrets_sealed' })
  secretsSealed!: Buffer;

  @Column('text', { name: 'return_to' })
  returnTo!: string;

  /** What came of a posted answer, until the browser that began fetches it; sealed. */
  @Column('bytea', { name: 'answer_sealed', nullable: true })
  answerSealed!: Buffer | null;

  /** Hash of what the browser that brought the answer was given. */
  @Column('bytea', { name: 'pass_hash', nullable: true })
  passHash!: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
