import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { Idempotency } from '#platform/idempotency';
import { Tries } from '#platform/tries';
import { CitizenSessions } from '../citizen-sessions.js';
import { Sessions } from '../sessions.js';

/** Forgets sessions that have ended, keys of intentions that nobody repeats any more, and wrong codes of yesterday. */
@Injectable()
export class PurgeSessions implements Sweep {
  readonly name = 'purge-sessions';

  constructor(
    private readonly database: TenantDatabase,
    private readonly sessions: Sessions,
    private readonly citizens: CitizenSessions,
    private readonly idempotency: Idempotency,
    private readonly tries: Tries,
  ) {}

  sweep(tenantId: string): Promise<number> {
    return this.database.withTenant({ tenantId }, 'write', async (tx) => {
      let gone = 0;
      for (const forgetful of [this.sessions, this.citizens, this.idempotency, this.tries]) gone += await forgetful.purge(tx);
      return gone;
    });
  }
}
