import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { PrintRuns } from '#engines/notifications';
import type { Letter, PrintRun } from '#engines/notifications';
import { CaseViews } from '../desk/case-views.js';
import { staffOf } from '../desk/desk.js';
import type { PrintRunType } from '../graphql/print-run.types.js';

/** As many runs as somebody has on the table at a time. */
const LATEST = 5;

/** What is in a print run, as far as somebody may see it today: a case may have been restricted since, a letter called back. */
@Injectable()
export class PrintRunViews {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly runs: PrintRuns,
    private readonly views: CaseViews,
  ) {}

  find(actor: Actor, id: Id): Promise<PrintRunType | null> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', (tx) => this.#shown(tx, staff, id));
  }

  /** One's own, with letters that still wait for the post. */
  waiting(actor: Actor): Promise<PrintRunType[]> {
    const staff = staffOf(actor);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const shown: PrintRunType[] = [];
      for (const id of await this.runs.waiting(tx, staff.personId, LATEST)) {
        const run = await this.#shown(tx, staff, id);
        if (run !== null && run.waiting > 0) shown.push(run);
      }
      return shown;
    });
  }

  /** Undefined when nothing of it may be printed by this person. */
  async printable(tx: Tx, actor: Actor, id: Id): Promise<PrintRun | undefined> {
    const run = await this.runs.find(tx, id);
    const letters = run?.letters.filter((letter) => letter.state !== 'cancelled' && this.#may(actor, letter)) ?? [];
    return run && letters.length > 0 ? { ...run, letters } : undefined;
  }

  #may(actor: Actor, letter: Letter): boolean {
    return this.access.may(actor, 'read', 'Letter', letter) && this.access.may(actor, 'dispatch', 'Letter', letter);
  }

  async #shown(tx: Tx, actor: Actor, id: Id): Promise<PrintRunType | null> {
    const run = await this.printable(tx, actor, id);
    if (!run) return null;
    const letters = run.letters.map((letter) => this.views.letter(letter));
    return { id, madeAt: run.madeAt, madeBy: run.madeByName, path: `/amt/files/print-runs/${id}.pdf`, letters, waiting: run.letters.filter(({ state }) => state === 'queued').length };
  }
}
