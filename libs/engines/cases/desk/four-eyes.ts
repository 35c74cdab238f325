import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { needsSecondPerson } from '#sdk/service';
import { ServiceCatalogue } from '#engines/catalogue';
import { Applications } from '../applying/applications.js';
import type { Staff } from '../commands/desk-command.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** Whether a decision still waits for a second pair of eyes. */
@Injectable()
export class FourEyes {
  constructor(
    private readonly applications: Applications,
    private readonly catalogue: ServiceCatalogue,
    private readonly cases: CaseStore,
  ) {}

  /** True when this person decided and so can not be the one who sends it out. */
  async isSecondMissing(tx: Tx, staff: Staff, row: CaseRow): Promise<boolean> {
    const found = row.state === 'assessed' ? await this.cases.latestAssessment(tx, row.id) : undefined;
    if (found?.row.decidedBy !== staff.personId) return false;
    const { service } = await this.applications.tailored(staff, row);
    const offer = await this.catalogue.offerOf(staff, row.serviceCode);
    return needsSecondPerson(offer?.fourEyes ?? service.fourEyes, found.decided.rulings, found.decided.assessment);
  }
}
