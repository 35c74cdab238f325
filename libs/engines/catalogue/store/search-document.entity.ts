import type { Locale } from '#kernel';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One word by which a service of a town is found. */
@Entity('search_document')
export class SearchDocumentRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  /** The language of the word. */
  @PrimaryColumn('text')
  locale!: Locale;

  @PrimaryColumn('text', { name: 'service_code' })
  serviceCode!: string;

  @PrimaryColumn('text')
  word!: string;

  @Column('real')
  weight!: number;
}
