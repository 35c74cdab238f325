import { Injectable } from '@nestjs/common';
import { Access } from '#platform/access';
import type { Tx } from '#platform/database';
import type { Staff } from './commands/desk-command.js';
import type { CaseTwinType } from './graphql/hand-over.types.js';
import type { CaseRow } from './store/case.entity.js';
import { CaseLookupStore } from './store/case-lookup.store.js';
import { CaseStore } from './store/case.store.js';

/** Cases that look like one person's, for the desk: those that it may see. */
@Injectable()
export class Twins {
  constructor(
    private readonly access: Access,
    private readonly lookups: CaseLookupStore,
    private readonly cases: CaseStore,
  ) {}

  async of(tx: Tx, staff: Staff, row: CaseRow): Promise<CaseTwinType[]> {
    const twins = await this.lookups.twinsOf(tx, [row.id]);
    const visible = (await this.cases.byIds(tx, twins.map(({ caseId }) => caseId))).filter((twin) => this.access.may(staff, 'read', 'Case', twin));
    return twins.filter(({ caseId }) => visible.some(({ id }) => id === caseId)).map(({ caseId, reference }) => ({ caseId, reference }));
  }
}
