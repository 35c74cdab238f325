import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Result } from '#kernel';
import { assuranceOf, err, ok, reaches } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { linkAnswers } from '#sdk/form';
import type { RawInput } from '#sdk/form';
import { isOnlineService } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { DraftHolders, Drafts } from '#engines/forms';
import { ApplicationStops } from '../application-stops.js';

export interface StartedApplication {
  /** Whoever holds it holds the draft. */
  readonly token: string;
  readonly firstPage: string;
}

/** Begins a draft, pinned to the version that is offered now. */
@Injectable()
export class StartApplication {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly catalogue: ServiceCatalogue,
    private readonly drafts: Drafts,
    private readonly holders: DraftHolders,
    private readonly stops: ApplicationStops,
    private readonly database: TenantDatabase,
  ) {}

  /** @param link what the link brought along by which the person came: the QR code of a letter. They see it and can change it. */
  async execute(actor: Actor, serviceCode: string, link: RawInput = {}): Promise<Result<StartedApplication, 'NOT_FOUND' | 'SERVICE_NOT_ONLINE' | 'ASSURANCE_TOO_LOW' | 'NOT_OPEN'>> {
    const offered = await this.catalogue.find(actor, serviceCode);
    if (!offered || !this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');
    const { service, offer } = offered;
    if (offer.offer !== 'online' || !isOnlineService(service)) return err('SERVICE_NOT_ONLINE');
    if (!reaches(assuranceOf(actor), service.assuranceLevel)) return err('ASSURANCE_TOO_LOW');
    if (!(await this.stops.isStartable(actor, service, this.clock.now()))) return err('NOT_OPEN');

    const token = await this.database.withTenant(actor, 'write', async (tx) => {
      const begun = await this.drafts.start(tx, service, linkAnswers(service.form, link));
      await this.holders.bind(tx, actor, (await this.drafts.byToken(tx, begun))!.id);
      return begun;
    });
    return ok({ token, firstPage: service.form.pages[0]!.id });
  }
}
