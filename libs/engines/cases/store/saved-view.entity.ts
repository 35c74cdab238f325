import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InboxView } from './inbox.reader.js';

/** A filter of the inbox that was given a name: by one person for themselves, or by the head of a department for all of it. */
@Entity('saved_view')
export class SavedViewRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  /** Whose own it is; null for a department's. */
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;

  /** For whom it is; null for a person's own. */
  @Column('text', { nullable: true })
  department!: string | null;

  @Column('text')
  name!: string;

  @Column('text')
  view!: InboxView;

  @Column('text', { nullable: true })
  label!: string | null;

  /** What is searched for: it may be somebody's name. Null without a search. */
  @Column('bytea', { name: 'search_sealed', nullable: true })
  searchSealed!: Buffer | null;

  @Column('timestamptz', { name: 'kept_at' })
  keptAt!: Date;
}
