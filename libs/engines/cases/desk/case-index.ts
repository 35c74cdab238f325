import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/database';
import { answersOfType } from '#sdk/form';
import { Applications } from '../applying/applications.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseSearchStore } from '../store/case-search.store.js';
import { CaseStore } from '../store/case.store.js';

/** Lets a case be found by whoever applied and by the plates in it. */
@Injectable()
export class CaseIndex {
  constructor(
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly search: CaseSearchStore,
  ) {}

  async add(tx: Tx, row: CaseRow): Promise<void> {
    const { form } = await this.applications.tailored({ tenantId: tx.tenantId }, row);
    const { name } = await this.cases.applicant(tx, row);
    const plates = answersOfType(form, await this.cases.answers(tx, row), 'licence-plate').map(String);
    await this.search.index(tx, row.id, { names: [name], plates });
  }
}
