import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { newId } from '#kernel';
import { CLOCK } from '#platform/clock';
import { ofTenant } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { PrintQueue } from './print-queue.js';
import type { Letter } from './print-queue.js';
import { PrintRunLetterRow, PrintRunRow } from './store/print-run.entity.js';

type Staff = Extract<Actor, { kind: 'staff' }>;

export interface PrintRun {
  readonly id: Id;
  readonly madeAt: Date;
  readonly madeByName: string;
  /** In the order in which they are printed. */
  readonly letters: readonly Letter[];
}

/** Letters that are printed together. Printing is not posting: the queue alone says what has left. */
@Injectable()
export class PrintRuns {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly letters: PrintQueue,
    private readonly audit: AuditTrail,
  ) {}

  async make(tx: Tx, staff: Staff, letterIds: readonly Id[]): Promise<Id> {
    const id = newId();
    await tx.insert(PrintRunRow, { id, madeAt: this.clock.now(), madeBy: staff.personId, madeByName: staff.name });
    await tx.insert(PrintRunLetterRow, letterIds.map((letterId, at) => ({ runId: id, place: at + 1, letterId })));
    await this.audit.record(tx, staff, { action: 'print-run.make', object: { type: 'print-run', id }, fields: ['letters'] });
    return id;
  }

  /** With all of its letters; whoever calls says which of them may be seen. */
  async find(tx: Tx, id: Id): Promise<PrintRun | undefined> {
    const run = await tx.findOne(PrintRunRow, { id });
    if (!run) return undefined;
    const places = await tx.find(PrintRunLetterRow, { runId: id }, { order: { place: 'ASC' } });
    return { id, madeAt: run.madeAt, madeByName: run.madeByName, letters: await this.letters.byIds(tx, places.map(({ letterId }) => letterId)) };
  }

  /** Somebody's latest runs of which a letter still waits for the post, newest first. */
  async waiting(tx: Tx, personId: Id, first: number): Promise<Id[]> {
    const rows = await tx.sql<{ id: Id }>(
      `SELECT r.id FROM print_run r WHERE ${ofTenant('r')} AND r.made_by = $2 AND EXISTS (SELECT 1 FROM print_run_letter p JOIN letter l ON l.tenant_id = p.tenant_id AND l.id = p.letter_id
       WHERE p.tenant_id = r.tenant_id AND p.run_id = r.id AND l.state = 'queued') ORDER BY r.made_at DESC, r.id LIMIT $3`,
      [personId, first],
    );
    return rows.map(({ id }) => id);
  }
}
