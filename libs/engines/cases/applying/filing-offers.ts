import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { Access } from '#platform/access';
import { filingWays, isOnlineService, needsIdentity } from '#sdk/service';
import type { FilingWay } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { staffOf } from '../desk/desk.js';

export interface FilingOffer {
  readonly serviceCode: string;
  readonly deed: string;
  readonly ways: readonly FilingWay[];
  readonly needsIdentity: boolean;
}

/** What a clerk can take in for somebody. */
@Injectable()
export class FilingOffers {
  constructor(
    private readonly access: Access,
    private readonly catalogue: ServiceCatalogue,
  ) {}

  /** @throws UNAUTHENTICATED; empty for staff who take nothing in */
  async of(actor: Actor): Promise<readonly FilingOffer[]> {
    if (!this.access.may(staffOf(actor), 'file', 'Service')) return [];
    return (await this.catalogue.all(actor)).flatMap(({ service, offer, page }) =>
      offer.offer === 'online' && isOnlineService(service) ? [{ serviceCode: service.code, deed: page.deed, ways: filingWays(service), needsIdentity: needsIdentity(service) }] : [],
    );
  }
}
