import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Letters that somebody chose to print together (Druckstapel). It never changes; whether its letters have left stands with the letters. */
@Entity('print_run')
export class PrintRunRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;

  @Column('uuid', { name: 'made_by' })
  madeBy!: string;

  @Column('text', { name: 'made_by_name' })
  madeByName!: string;
}

/** A letter of a run, in its place. A letter may be in several: what jammed in the printer is printed again. */
@Entity('print_run_letter')
export class PrintRunLetterRow {
  @PrimaryColumn('uuid', { name: 'tenant_id' })
  tenantId!: string;

  @PrimaryColumn('uuid', { name: 'run_id' })
  runId!: string;

  @PrimaryColumn('int')
  place!: number;

  @Column('uuid', { name: 'letter_id' })
  letterId!: string;
}
