import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { Documents } from '#engines/documents';
import { PrintQueue, PrintRuns } from '#engines/notifications';

/** The places, from 0, of letters whose paper is gone from the store. */
export interface PapersMissing {
  readonly missing: readonly number[];
}

export type PrintRunError = 'NOT_FOUND' | 'FORBIDDEN' | 'WRONG_STATE' | PapersMissing;

/** Puts chosen letters together for the printer. Nothing has left by it: that is said when they are given to the post. */
@Injectable()
export class MakePrintRun {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly letters: PrintQueue,
    private readonly runs: PrintRuns,
    private readonly documents: Documents,
  ) {}

  /** All of them, or none. */
  async execute(actor: Actor, letterIds: readonly Id[]): Promise<Result<Id, PrintRunError>> {
    if (actor.kind !== 'staff') return err('NOT_FOUND');
    return this.database.withTenant<Result<Id, PrintRunError>>(actor, 'write', async (tx) => {
      const chosen = [...new Set(letterIds)];
      const missing: number[] = [];
      for (const [at, id] of chosen.entries()) {
        const letter = await this.letters.find(tx, id);
        if (!letter || !this.access.may(actor, 'read', 'Letter', letter)) return err('NOT_FOUND');
        if (!this.access.may(actor, 'dispatch', 'Letter', letter)) return err('FORBIDDEN');
        if (letter.state !== 'queued') return err('WRONG_STATE');
        if (!(await this.documents.isThere(tx, letter.documentId))) missing.push(at);
      }
      return missing.length > 0 ? err({ missing }) : ok(await this.runs.make(tx, actor, chosen));
    });
  }
}
