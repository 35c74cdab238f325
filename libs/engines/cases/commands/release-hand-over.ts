import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, isId, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { isCompletedByDesk, isOnlineService } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { HandOverStore } from '../store/hand-over.store.js';
import type { SeenCase } from './desk-command.js';
import { ReleaseCase } from './release-case.js';

export interface ReleasedHandOver {
  readonly released: number;
  /** Those that a person has to look at, those of colleagues, and those for the next time. */
  readonly left: number;
}

/** As many as fit into a request with room to spare. */
const MOST = 100;

/**
 * What was handed over together is carried out together: decides and notes as done every application of a file whose automatic checks have all passed.
 * Each stands for itself: what a colleague works on, and whatever needs a person, stays as it is.
 */
@Injectable()
export class ReleaseHandOver {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly store: HandOverStore,
    private readonly release: ReleaseCase,
  ) {}

  async execute(actor: Actor, handOverId: string): Promise<Result<ReleasedHandOver, 'NOT_FOUND' | 'NOT_OPEN'>> {
    const undecided = await this.#undecided(actor, handOverId);
    if (!undecided) return err('NOT_FOUND');
    let released = 0;
    for (const seen of undecided) {
      if (released === MOST) break;
      const done = await this.release.execute(actor, seen);
      if (done.ok) released += 1;
      else if (done.error === 'NOT_OPEN') return err('NOT_OPEN');
    }
    const after = await this.database.withTenant(actor, 'read', (tx) => this.store.find(tx, handOverId as Id));
    return ok({ released, left: after!.open });
  }

  async #undecided(actor: Actor, id: string): Promise<readonly SeenCase[] | undefined> {
    if (actor.kind !== 'staff' || !isId(id)) return undefined;
    const found = await this.database.withTenant(actor, 'read', (tx) => this.store.find(tx, id));
    if (!found || !this.access.may(actor, 'complete', 'Case', { department: found.department })) return undefined;
    const service = (await this.catalogue.find(actor, found.serviceCode))?.service;
    if (!service || !isOnlineService(service) || !isCompletedByDesk(service)) return undefined;
    return this.database.withTenant(actor, 'read', (tx) => this.store.undecided(tx, found.id, actor.personId));
  }
}
