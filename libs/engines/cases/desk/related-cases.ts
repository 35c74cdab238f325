import { Injectable } from '@nestjs/common';
import { Access } from '#platform/access';
import type { Tx } from '#platform/database';
import { Applications } from '../applying/applications.js';
import type { Staff } from '../commands/desk-command.js';
import type { RelatedCaseType } from '../graphql/follow-up.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';

/** Cases of one permit after the other, for the desk: those that it may see. */
@Injectable()
export class RelatedCases {
  constructor(
    private readonly access: Access,
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
  ) {}

  async before(tx: Tx, staff: Staff, { follows }: CaseRow): Promise<RelatedCaseType | null> {
    const permit = follows === null ? undefined : await this.permits.byId(tx, follows);
    const row = permit && (await this.cases.byId(tx, permit.caseId));
    return row && this.access.may(staff, 'read', 'Case', row) ? this.#shown(staff, row) : null;
  }

  async after(tx: Tx, staff: Staff, { id }: CaseRow): Promise<RelatedCaseType[]> {
    const permit = await this.permits.ofCase(tx, id);
    const rows = permit ? await this.permits.casesAfter(tx, permit.id) : [];
    const shown: RelatedCaseType[] = [];
    for (const row of rows) if (this.access.may(staff, 'read', 'Case', row)) shown.push(await this.#shown(staff, row));
    return shown;
  }

  async #shown(staff: Staff, row: CaseRow): Promise<RelatedCaseType> {
    const { texts } = await this.applications.tailored(staff, row);
    return { caseId: row.id, reference: row.reference, title: texts.deed };
  }
}
