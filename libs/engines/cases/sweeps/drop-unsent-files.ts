import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Uploads } from '#engines/forms';
import { DialogueStore } from '../store/dialogue.store.js';

/** So long somebody may take to write the message that their files belong to. */
const HOURS = 24;

/** Lets go of files whose message or correction was never sent, and of those that the desk did not take over; what nobody holds is deleted by the sweep of loose uploads. */
@Injectable()
export class DropUnsentFiles implements Sweep {
  readonly name = 'drop-unsent-files';

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly dialogue: DialogueStore,
    private readonly uploads: Uploads,
  ) {}

  sweep(tenantId: string): Promise<number> {
    const before = new Date(this.clock.now().getTime() - HOURS * 3_600_000);
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      const unsent = [...(await this.dialogue.unsentFiles(tx, before, 200)), ...(await this.dialogue.untakenFiles(tx, before, 200))];
      await this.uploads.letGoOf(tx, unsent);
      return unsent.length;
    });
  }
}
