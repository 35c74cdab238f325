import { Inject, Injectable } from '@nestjs/common';
import type { Clock } from '#kernel';
import { berlinDate } from '#kernel';
import { CLOCK } from '#platform/clock';
import type { Tx } from '#platform/database';
import { isOnlineService, openFollowUps } from '#sdk/service';
import type { FollowUpDefinition, OnlineService, ServiceTexts } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import type { Draft } from '#engines/forms';
import type { CaseRow } from '../store/case.entity.js';
import { PermitStore } from '../store/permit.store.js';
import type { Permit } from '../store/permit.store.js';

type Bound = { readonly tenantId: string };

/** A service as it is offered now: what follows a permit is begun in its newest version. */
export interface OfferedNow {
  readonly service: OnlineService;
  readonly texts: ServiceTexts;
}

/** What can follow a permit today. */
@Injectable()
export class FollowUps {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly catalogue: ServiceCatalogue,
    private readonly permits: PermitStore,
  ) {}

  /** Undefined while the town does not take it online. */
  async offered(bound: Bound, serviceCode: string): Promise<OfferedNow | undefined> {
    const found = await this.catalogue.find(bound, serviceCode);
    return found?.offer.offer === 'online' && isOnlineService(found.service) ? { service: found.service, texts: found.texts.de } : undefined;
  }

  /** Each once at a time; none for a permit that was given back, or whose place another one takes. */
  async open(tx: Tx, { service }: OfferedNow, permit: Permit): Promise<readonly FollowUpDefinition[]> {
    if (permit.returnedAt !== null || permit.replacedFrom !== null) return [];
    const today = berlinDate(this.clock.now());
    const values = await this.catalogue.valuesOn({ tenantId: tx.tenantId }, service, today);
    const running = await this.permits.followedBy(tx, permit.id);
    return openFollowUps(service, permit, values, today).filter(({ code }) => !running.includes(code));
  }

  /** The same for whoever holds the permit of a case, in the words of their buttons. */
  async ofCase(tx: Tx, row: CaseRow): Promise<{ code: string; title: string }[]> {
    const permit = row.state === 'issued' ? await this.permits.ofCase(tx, row.id) : undefined;
    const now = permit && (await this.offered({ tenantId: tx.tenantId }, row.serviceCode));
    const open = permit && now ? await this.open(tx, now, permit) : [];
    return open.map(({ code }) => ({ code, title: now?.texts.followUps?.[code]?.offer ?? code }));
  }

  /** Whether a draft may be sent: asked with the permit locked, so that of two that are sent at once one is told no. */
  async maySend(tx: Tx, { serviceCode, followUp, follows }: Draft): Promise<boolean> {
    if (followUp === null || follows === null) return true;
    const permit = await this.permits.byId(tx, follows, { lock: 'for update' });
    const now = permit && (await this.offered({ tenantId: tx.tenantId }, serviceCode));
    return permit !== undefined && now !== undefined && (await this.open(tx, now, permit)).some(({ code }) => code === followUp);
  }
}
