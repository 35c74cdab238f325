import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Clock, Id } from '#kernel';
import { berlinDate, isZero } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { dayOfService, withdrawalDay } from '#sdk/law';
import { AuditTrail } from '#engines/audit';
import { Documents } from '#engines/documents';
import { OpenItems } from '#engines/payments';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import { caseTransition } from '../domain/case-state.js';
import { RemedyEnds } from '../notices/remedy-ends.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { CloseCase } from './close-case.js';

type Paper = NonNullable<Awaited<ReturnType<Documents['read']>>>;

/** The holder of the account fetches a notice from our portal. The first time counts: from it follow the day of service and the end of the remedy. */
@Injectable()
export class FetchNotice {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly applications: Applications,
    private readonly remedies: RemedyEnds,
    private readonly laws: LawLibrary,
    private readonly documents: Documents,
    private readonly openItems: OpenItems,
    private readonly closing: CloseCase,
    private readonly audit: AuditTrail,
  ) {}

  /** Undefined when it is not theirs, or is there no more. */
  execute(actor: Actor, noticeId: Id): Promise<Paper | undefined> {
    return this.database.withTenant(actor, 'write', async (tx) => {
      const notice = await this.cases.notice(tx, noticeId);
      const row = notice && (await this.cases.byId(tx, notice.caseId, { lock: 'for update' }));
      if (!notice || !row || actor.kind !== 'citizen' || row.accountId !== actor.personId || notice.channel !== 'own-portal' || notice.withdrawnOn !== null) return undefined;
      if (notice.fetchedAt === null && !(await this.#serve(tx, actor, row, notice))) return undefined;
      return this.documents.read(tx, notice.documentId);
    });
  }

  /** False when it is too late: then it is withdrawn, whether or not the sweep has run. */
  async #serve(tx: Tx, actor: Actor, row: CaseRow, notice: CaseNoticeRow): Promise<boolean> {
    const law = await this.laws.of(actor);
    const { service } = await this.applications.tailored(actor, row);
    const fetchedOn = berlinDate(this.clock.now());
    const provision = { channel: 'own-portal' as const, regime: service.outcome.regime, notifiedOn: notice.notifiedOn! };
    if (fetchedOn >= withdrawalDay(law, provision)) return false;

    const servedOn = dayOfService(law, { ...provision, fetchedOn })!;
    const remedyEndsOn = await this.remedies.of(tx, row, notice, servedOn);
    await this.cases.patchNotice(tx, notice.id, { fetchedAt: this.clock.now(), servedOn, remedyEndsOn });
    if (caseTransition(row.kind, row.state, 'fetch')) await this.cases.move(tx, actor, row, 'fetch');
    await this.audit.record(tx, actor, { action: 'notice.fetch', object: { type: 'case', id: row.id }, fields: ['fetchedAt'] });
    const figures = await this.openItems.figures(tx, row.id);
    if (figures === undefined || isZero(figures.open)) await this.closing.execute(tx, 'fetch', row.id);
    return true;
  }
}
