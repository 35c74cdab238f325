import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { filingWays, isOnlineService, needsIdentity } from '#sdk/service';
import type { FilingWay } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { DraftFilings } from '#engines/forms';
import type { OpenFiling } from '#engines/forms';
import { staffOf } from '../desk/desk.js';

export interface FilingOffer {
  readonly serviceCode: string;
  readonly deed: string;
  readonly ways: readonly FilingWay[];
  readonly needsIdentity: boolean;
}

export interface BegunFiling extends Omit<OpenFiling, 'serviceVersion'> {
  readonly deed: string;
}

/** What a clerk can take in for somebody, and has begun to. */
@Injectable()
export class FilingOffers {
  constructor(
    private readonly access: Access,
    private readonly catalogue: ServiceCatalogue,
    private readonly database: TenantDatabase,
    private readonly filings: DraftFilings,
  ) {}

  /** @throws UNAUTHENTICATED; empty for staff who take nothing in */
  async of(actor: Actor): Promise<readonly FilingOffer[]> {
    if (!this.access.may(staffOf(actor), 'file', 'Service')) return [];
    return (await this.catalogue.all(actor)).flatMap(({ service, offer, page }) =>
      offer.offer === 'online' && isOnlineService(service) ? [{ serviceCode: service.code, deed: page.deed, ways: filingWays(service), needsIdentity: needsIdentity(service) }] : [],
    );
  }
  /** What I have begun and nobody has sent, the next to go first. */
  async open(actor: Actor): Promise<readonly BegunFiling[]> {
    const staff = staffOf(actor);
    if (!this.access.may(staff, 'file', 'Service')) return [];
    const begun = await this.database.withTenant(actor, 'read', (tx) => this.filings.openOf(tx, staff.personId));
    return Promise.all(begun.map(async ({ serviceCode, serviceVersion, ...one }) => ({ ...one, serviceCode, deed: (await this.catalogue.pinned(serviceCode, serviceVersion)).texts.deed })));
  }
}
