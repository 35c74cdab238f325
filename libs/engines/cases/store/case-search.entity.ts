import { Entity, PrimaryColumn } from 'typeorm';

/** One word's beginning by which a case is found, as a keyed hash. */
@Entity('case_search_token')
export class CaseSearchTokenRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('text')
  token!: string;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;
}
