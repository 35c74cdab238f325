import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '#platform/database';
import type { Sweep } from '#platform/engine';
import { PermitReminders } from '../permits/permit-reminders.js';

/** Tells holders of permits that end soon, once for each permit. */
@Injectable()
export class RemindOfEndingPermits implements Sweep {
  readonly name = 'remind-of-ending-permits';

  constructor(
    private readonly database: TenantDatabase,
    private readonly reminders: PermitReminders,
  ) {}

  async sweep(tenantId: string): Promise<number> {
    const due = await this.database.withTenant({ tenantId }, 'read', (tx) => this.reminders.due(tx));
    let told = 0;
    for (const id of due) told += await this.database.withTenant({ tenantId }, 'write', (tx) => this.reminders.remind(tx, this.name, id));
    return told;
  }
}
