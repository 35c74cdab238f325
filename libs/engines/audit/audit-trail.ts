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

  record(tx: Tx, actor: Actor, deed: Deed): Promise<void> {
    return this.recordAll(tx, actor, [deed]);
  }

  /** Many in one statement, such as every case of a list. */
  async recordAll(tx: Tx, actor: Actor, deeds: readonly Deed[]): Promise<void> {
    const at = this.clock.now();
    await tx.insert(AuditEventRow, deeds.map(({ action, object, fields = [] }) => ({ id: newId(), at, actor: actorName(actor), action, objectType: object.type, objectId: object.id, fields: [...fields] })));
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
