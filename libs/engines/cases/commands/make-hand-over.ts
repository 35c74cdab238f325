import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { isOnlineService } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { HandOverFile } from '../hand-overs/hand-over-file.js';
import { CaseStore } from '../store/case.store.js';
import { HandOverStore } from '../store/hand-over.store.js';
import type { HandOverGroup } from '../store/hand-over.store.js';

export type HandOverError = 'NOT_FOUND' | 'NOTHING_TO_HAND_OVER';

/** More wait for the next file. */
const MOST = 2000;

/**
 * Gathers every application that has not gone to the specialist system yet into one file with a number. Each goes once; the file itself can be
 * fetched again and again. Two people who press at the same time make one file.
 */
@Injectable()
export class MakeHandOver {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly store: HandOverStore,
    private readonly file: HandOverFile,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  /** The id of the file. */
  async execute(actor: Actor, group: HandOverGroup): Promise<Result<Id, HandOverError>> {
    if (actor.kind !== 'staff' || !this.access.may(actor, 'export', 'Case', { department: group.department })) return err('NOT_FOUND');
    const service = await this.#serviceOf(actor, group.serviceCode);
    if (!service) return err('NOT_FOUND');

    return this.database.withTenant<Result<Id, HandOverError>>(actor, 'write', async (tx) => {
      await tx.lock(`hand-over:${group.serviceCode}:${group.occasion}`);
      const caseIds = await this.store.waitingIds(tx, group, MOST);
      if (caseIds.length === 0) return err('NOTHING_TO_HAND_OVER');
      return ok(await this.#make(tx, actor, group, service, caseIds));
    });
  }

  async #serviceOf(actor: Actor, code: string): Promise<OnlineService | undefined> {
    const service = (await this.catalogue.find(actor, code))?.service;
    return service && isOnlineService(service) && service.handOver !== undefined ? service : undefined;
  }

  async #make(tx: Tx, staff: Extract<Actor, { kind: 'staff' }>, group: HandOverGroup, service: OnlineService, caseIds: readonly Id[]): Promise<Id> {
    const number = await this.store.nextNumber(tx, group);
    const content = await this.file.of(tx, staff, service, { occasion: group.occasion, number }, caseIds);
    const made = { ...group, number, caseIds, content, madeAt: this.clock.now(), madeBy: staff.personId, madeByName: staff.name };
    const id = await this.store.insert(tx, made);
    await this.cases.noteAll(tx, staff, caseIds, 'case-handed-over');
    await this.audit.record(tx, staff, { action: 'hand-over.make', object: { type: 'hand-over', id }, fields: ['answers'] });
    return id;
  }
}
