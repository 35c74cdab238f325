import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { isOnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import type { Staff } from '../commands/desk-command.js';
import { staffOf } from '../desk/desk.js';
import { permitCsv } from '../domain/permit-csv.js';
import type { PermitListType } from '../graphql/permit-list.types.js';
import { PermitStore } from '../store/permit.store.js';

export interface PermitListFile {
  readonly fileName: string;
  readonly bytes: Buffer;
}

/** What wardens take along: what is valid today, by zone. For those who may export in the department that issues it. */
@Injectable()
export class PermitLists {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly permits: PermitStore,
    private readonly audit: AuditTrail,
  ) {}

  get #today(): LocalDate {
    return berlinDate(this.clock.now());
  }

  /** One for each service of my departments that issues permits; how many are in it, by zone. */
  async list(actor: Actor): Promise<PermitListType[]> {
    const staff = staffOf(actor);
    const departments = this.#departments(staff);
    const offered = (await this.catalogue.all(staff)).filter(({ service, department }) => isOnlineService(service) && service.permit !== undefined && departments.includes(department.code));
    if (offered.length === 0) return [];
    return this.database.withTenant(staff, 'read', async (tx) => {
      const lists: PermitListType[] = [];
      for (const { service, page } of offered) {
        const areas = await this.permits.countValidOn(tx, service.code, departments, this.#today);
        lists.push({ serviceCode: service.code, title: page.title, path: `/amt/files/permits/${service.code}.csv`, areas, total: areas.reduce((sum, { count }) => sum + count, 0) });
      }
      return lists;
    });
  }

  /** How many permits are valid in all; null for people who have no such list. */
  async total(actor: Actor): Promise<number | null> {
    const lists = await this.list(actor);
    return lists.length === 0 ? null : lists.reduce((sum, { total }) => sum + total, 0);
  }

  /** Every export is in the audit trail. Undefined for whoever may not. */
  async file(actor: Actor, serviceCode: string): Promise<PermitListFile | undefined> {
    const departments = actor.kind === 'staff' ? this.#departments(actor) : [];
    if (departments.length === 0) return undefined;
    const today = this.#today;
    const valid = await this.database.withTenant(actor, 'write', async (tx) => {
      const found = await this.permits.validOn(tx, serviceCode, departments, today);
      await this.audit.record(tx, actor, { action: 'permit.export', object: { type: 'permit-list', id: tx.tenantId }, fields: ['area', 'subject', 'validTo'] });
      return found;
    });
    return { fileName: `${serviceCode}-${today}.csv`, bytes: Buffer.from(permitCsv(valid)) };
  }

  #departments(staff: Staff): readonly string[] {
    return staff.departments.filter((department) => this.access.may(staff, 'export', 'Case', { department, restrictedTo: null }));
  }
}
