import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel';
import { berlinDate } from '#kernel';
import type { Tx } from '#platform/database';
import { endOfRemedy, remedyFor } from '#sdk/law';
import { fieldOfLawOf, isGranted } from '#sdk/service';
import { LawLibrary } from '#engines/tenancy';
import { Applications } from '../applying/applications.js';
import type { CaseNoticeRow, CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** Until when somebody can do something against a notice. */
@Injectable()
export class RemedyEnds {
  constructor(
    private readonly applications: Applications,
    private readonly laws: LawLibrary,
    private readonly cases: CaseStore,
  ) {}

  /** Null where the law sets no period. */
  async of(tx: Tx, row: CaseRow, notice: CaseNoticeRow, servedOn: LocalDate): Promise<LocalDate | null> {
    const bound = { tenantId: tx.tenantId };
    const { service } = await this.applications.pinned(row);
    const decided = (await this.cases.latestAssessment(tx, row.id))?.decided;
    const law = await this.laws.of(bound);
    const rule = remedyFor(law, fieldOfLawOf(service, decided && isGranted(service, decided.rulings)), berlinDate(notice.issuedAt));
    return endOfRemedy(law, rule, servedOn) ?? null;
  }
}
