import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { electionsOf, isCompletedByDesk, isOnlineService, settingsOn } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import type { OfferedService } from '#engines/catalogue';
import type { Staff } from '../commands/desk-command.js';
import { staffOf } from '../desk/desk.js';
import type { HandOverGroupType, HandOverType } from '../graphql/hand-over.types.js';
import { HandOverStore } from '../store/hand-over.store.js';
import type { HandOver, HandOverGroup } from '../store/hand-over.store.js';
import { handOverTexts } from '../texts/de.js';

/** As many as a page shows. */
const MOST = 100;

export interface HandOverDownload {
  readonly fileName: string;
  readonly bytes: Buffer;
}

interface Offered {
  readonly service: OnlineService;
  readonly title: string;
  /** Who is responsible now. */
  readonly department: string;
  readonly names: ReadonlyMap<string, string>;
}

/** Files for specialist systems, as the desk sees them: what waits, what has gone. */
@Injectable()
export class HandOvers {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly store: HandOverStore,
    private readonly audit: AuditTrail,
  ) {}

  /** What my departments hand over: waiting first, then by the newest file. */
  async list(actor: Actor): Promise<HandOverGroupType[]> {
    const staff = staffOf(actor);
    const departments = this.#departments(staff);
    const offered = await this.#offered(staff);
    return this.database.withTenant(staff, 'read', async (tx) => {
      const waiting = await this.store.waiting(tx, offered.map(({ service }) => service.code), departments);
      const made = await this.store.made(tx, departments, MOST);
      const groups = new Map([...waiting, ...made].map((group) => [keyOf(group), group]));
      return [...groups.values()].map((group) => groupType(group, offered, waiting.find((one) => keyOf(one) === keyOf(group))?.count ?? 0, made));
    });
  }

  /** How many applications wait in all; null for departments that hand nothing over. */
  async waiting(actor: Actor): Promise<number | null> {
    const staff = staffOf(actor);
    const departments = this.#departments(staff);
    const offered = (await this.#offered(staff)).filter(({ department }) => departments.includes(department));
    if (offered.length === 0) return null;
    const groups = await this.database.withTenant(staff, 'read', (tx) => this.store.waiting(tx, offered.map(({ service }) => service.code), departments));
    return groups.reduce((sum, { count }) => sum + count, 0);
  }

  find(actor: Actor, id: Id): Promise<HandOverType> {
    return this.database.withTenant(actor, 'read', async (tx) => handOverType((await this.store.find(tx, id))!));
  }

  /** In which file a case went; null before. The caller has asked whether the case may be seen. */
  async ofCase(tx: Tx, caseId: Id): Promise<HandOverType | null> {
    const found = await this.store.ofCase(tx, caseId);
    return found ? handOverType(found) : null;
  }

  /** The file for those who may export; who fetched it is noted. */
  async download(actor: Actor, id: Id): Promise<HandOverDownload | undefined> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const found = await this.store.find(tx, id);
      if (!found || actor.kind !== 'staff' || !this.access.may(actor, 'export', 'Case', { department: found.department })) return undefined;
      await this.audit.record(tx, actor, { action: 'hand-over.fetch', object: { type: 'hand-over', id }, fields: ['answers'] });
      return { fileName: handOverTexts.fileName(found.serviceCode, found.occasion, found.number), bytes: (await this.store.content(tx, id))! };
    });
  }

  #departments(staff: Staff): readonly string[] {
    return staff.departments.filter((department) => this.access.may(staff, 'export', 'Case', { department }));
  }

  async #offered(staff: Staff): Promise<Offered[]> {
    return (await this.catalogue.all(staff)).flatMap((one) => {
      const { service, page, department } = one;
      return isOnlineService(service) && service.handOver !== undefined ? [{ service, title: page.title, department: department.code, names: namesOf(service, one) }] : [];
    });
  }
}

/** Names of elections, also of those that only earlier settings had. */
function namesOf(service: OnlineService, { offer }: OfferedService): ReadonlyMap<string, string> {
  const entries = offer.settings.flatMap(({ validFrom }) => electionsOf(service, settingsOn(service, offer.settings, validFrom) ?? {}));
  return new Map(entries.map(({ code, name }) => [code, name]));
}

const keyOf = ({ serviceCode, department, occasion }: HandOverGroup): string => [serviceCode, department, occasion].join('|');

const handOverType = ({ id, number, cases, open, madeAt, madeByName }: HandOver): HandOverType => ({ id, number, cases, open, madeAt, madeBy: madeByName, path: `/amt/files/hand-overs/${id}.csv` });

function groupType(group: HandOverGroup, offered: readonly Offered[], waiting: number, made: readonly HandOver[]): HandOverGroupType {
  const { serviceCode, department, occasion } = group;
  const service = offered.find((one) => one.service.code === serviceCode);
  return {
    serviceCode,
    serviceTitle: service?.title ?? serviceCode,
    department,
    occasion,
    occasionName: service?.names.get(occasion) ?? occasion,
    carriedOutByDesk: service !== undefined && isCompletedByDesk(service.service),
    waiting,
    handOvers: made.filter((one) => keyOf(one) === keyOf(group)).map(handOverType),
  };
}
