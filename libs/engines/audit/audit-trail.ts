import { Inject, Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { Actor, Clock, Id } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { AuditEventRow } from './store/audit-event.entity.js';

export interface Deed {
  /** `case.assess`, `notice.issue` */
  readonly action: string;
  readonly object: { readonly type: string; readonly id: Id };
  readonly fields?: readonly string[];
}

/** Written with the deed, in its transaction. */
@Injectable()
export class AuditTrail {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async record(tx: Tx, actor: Actor, deed: Deed): Promise<void> {
    await tx.insert(AuditEventRow, {
      id: newId(),
      at: this.clock.now(),
      actor: actorName(actor),
      action: deed.action,
      objectType: deed.object.type,
      objectId: deed.object.id,
      fields: [...(deed.fields ?? [])],
    });
  }
}

export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'visitor':
      return 'visitor';
    case 'citizen':
      return `citizen:${actor.personId}`;
    case 'staff':
      return `staff:${actor.personId}`;
    case 'system':
      return `system:${actor.name}`;
  }
}
