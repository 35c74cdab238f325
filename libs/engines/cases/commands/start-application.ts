import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Result } from '#kernel';
import { assuranceOf, err, ok, reaches } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import { linkAnswers } from '#sdk/form';
import type { RawInput } from '#sdk/form';
import { answersFrom, filingWays, isOnlineService } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { RememberedDetails } from '#engines/identity';
import { DraftFilings, DraftHolders, Drafts } from '#engines/forms';
import { ApplicationStops } from '../applying/application-stops.js';

export interface StartedApplication {
  /** Whoever holds it holds the draft. */
  readonly token: string;
  readonly firstPage: string;
}

/** How somebody comes. */
export interface Beginning {
  /** What the link brought along by which the person came: the QR code of a letter. They see it and can change it. */
  readonly link?: RawInput;
  /** They can not sign in as surely as the service wants it: they fill it in all the same, and finish it at the counter or on paper. */
  readonly unsigned?: boolean;
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
    private readonly filings: DraftFilings,
    private readonly remembered: RememberedDetails,
    private readonly stops: ApplicationStops,
    private readonly database: TenantDatabase,
  ) {}

  async execute(actor: Actor, serviceCode: string, { link = {}, unsigned = false }: Beginning = {}): Promise<Result<StartedApplication, 'NOT_FOUND' | 'SERVICE_NOT_ONLINE' | 'ASSURANCE_TOO_LOW' | 'NOT_OPEN'>> {
    const offered = await this.catalogue.find(actor, serviceCode);
    if (!offered || !this.access.may(actor, 'apply', 'Service')) return err('NOT_FOUND');
    const { service, offer } = offered;
    if (offer.offer !== 'online' || !isOnlineService(service)) return err('SERVICE_NOT_ONLINE');
    const sure = reaches(assuranceOf(actor), service.assuranceLevel);
    if (!sure && !(unsigned && filingWays(service).length > 0)) return err('ASSURANCE_TOO_LOW');
    if (!(await this.stops.isStartable(actor, service, this.clock.now()))) return err('NOT_OPEN');

    const token = await this.database.withTenant(actor, 'write', async (tx) => {
      const known = this.remembered.may(actor) ? answersFrom(service, await this.remembered.of(tx, actor.personId)) : {};
      const begun = await this.drafts.start(tx, service, { ...known, ...linkAnswers(service.form, link) });
      const { id } = (await this.drafts.byToken(tx, begun))!;
      await this.holders.bind(tx, actor, id);
      if (!sure) await this.filings.beginUnsigned(tx, id);
      return begun;
    });
    return ok({ token, firstPage: service.form.pages[0]!.id });
  }
}
