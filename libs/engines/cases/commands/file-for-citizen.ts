import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Result } from '#kernel';
import { berlinDate, err, ok } from '#kernel';
import { Access } from '#platform/access';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { Wait } from '#platform/tries';
import { isOnlineService } from '#sdk/service';
import type { OnlineService } from '#sdk/service';
import { AuditTrail } from '#engines/audit';
import { ServiceCatalogue } from '#engines/catalogue';
import { DraftFilings, Drafts, ResumeLinks } from '#engines/forms';
import type { Draft } from '#engines/forms';
import { TownConfig } from '#engines/tenancy';
import { ApplicationStops } from '../applying/application-stops.js';
import { filingOf, keepDaysOf, mistakesOf, receiptOf } from '../applying/taking-in.js';
import type { TakingIn, TakingInMistake } from '../applying/taking-in.js';
import type { Staff } from './desk-command.js';

/** A draft that a clerk has taken in. */
export interface TakenIn {
  /** The clerk's key. */
  readonly token: string;
  readonly serviceCode: string;
}

export type FilingError = 'NOT_FOUND' | 'FORBIDDEN' | 'SERVICE_NOT_ONLINE' | 'NOT_OPEN' | readonly TakingInMistake[];

/** A clerk fills something in for somebody: from the beginning, or where they stopped themselves. */
@Injectable()
export class FileForCitizen {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly catalogue: ServiceCatalogue,
    private readonly drafts: Drafts,
    private readonly filings: DraftFilings,
    private readonly links: ResumeLinks,
    private readonly stops: ApplicationStops,
    private readonly towns: TownConfig,
    private readonly audit: AuditTrail,
  ) {}

  async begin(actor: Actor, serviceCode: string, given: TakingIn): Promise<Result<TakenIn, FilingError>> {
    if (actor.kind !== 'staff' || !this.access.may(actor, 'file', 'Service')) return err('FORBIDDEN');
    const offered = await this.catalogue.find(actor, serviceCode);
    if (!offered) return err('NOT_FOUND');
    const { service, offer } = offered;
    if (offer.offer !== 'online' || !isOnlineService(service)) return err('SERVICE_NOT_ONLINE');
    const mistakes = mistakesOf(service, given, this.clock.now());
    if (mistakes.length > 0) return err(mistakes);
    const receivedAt = receiptOf(filingOf(actor, service, given), this.clock.now());
    if (!(await this.stops.isStartable(actor, service, receivedAt))) return err('NOT_OPEN');

    return this.database.withTenant(actor, 'write', async (tx) => {
      const draft = (await this.drafts.byToken(tx, await this.drafts.start(tx, service, {}, { startedOn: berlinDate(receivedAt) })))!;
      const { filingDays = [] } = await this.towns.town(actor);
      return ok(await this.#takeIn(tx, actor, { draft, service, given, keepDays: keepDaysOf(filingDays, given.way, berlinDate(this.clock.now())) }));
    });
  }

  /** With link and code, which only its author can have given away. */
  async goOn(actor: Actor, { link, accessCode }: { readonly link: string; readonly accessCode: string }, given: TakingIn): Promise<Result<TakenIn, FilingError | Wait>> {
    if (actor.kind !== 'staff' || !this.access.may(actor, 'file', 'Service')) return err('FORBIDDEN');
    return this.database.withTenant<Result<TakenIn, FilingError | Wait>>(actor, 'write', async (tx) => {
      const opened = await this.links.open(tx, link, accessCode);
      if (!opened.ok) return err(opened.error === 'WRONG_CODE' ? 'NOT_FOUND' : opened.error);
      const draft = (await this.drafts.byId(tx, opened.value, { lock: 'for update' }))!;
      if (draft.submittedAt) return err('NOT_FOUND');
      const { service } = await this.catalogue.pinned(draft.serviceCode, draft.serviceVersion);
      const mistakes = mistakesOf(service, given, this.clock.now());
      return mistakes.length > 0 ? err(mistakes) : ok(await this.#takeIn(tx, actor, { draft, service, given, keepDays: null }));
    });
  }

  async #takeIn(tx: Tx, staff: Staff, { draft, service, given, keepDays }: { draft: Draft; service: OnlineService; given: TakingIn; keepDays: number | null }): Promise<TakenIn> {
    const token = await this.filings.takeIn(tx, draft.id, filingOf(staff, service, given), keepDays);
    await this.audit.record(tx, staff, { action: 'draft.take-in', object: { type: 'draft', id: draft.id }, fields: [given.way] });
    return { token, serviceCode: draft.serviceCode };
  }
}
