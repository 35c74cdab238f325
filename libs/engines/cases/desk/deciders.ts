import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { ServiceCatalogue } from '#engines/catalogue';
import type { CaseRow } from '../store/case.entity.js';

/** Some decisions belong to a role by law: others of the department prepare them. */
@Injectable()
export class Deciders {
  constructor(private readonly catalogue: ServiceCatalogue) {}

  /** Whether this person's role may decide cases of this service; that they may work on this very case is asked elsewhere. */
  async may(actor: Actor, row: Pick<CaseRow, 'serviceCode' | 'serviceVersion'>): Promise<boolean> {
    if (actor.kind !== 'staff') return false;
    const { service } = await this.catalogue.pinned(row.serviceCode, row.serviceVersion);
    return service.decidedBy === undefined || actor.roles.includes(service.decidedBy);
  }
}
