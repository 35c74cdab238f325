import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import { Access } from '#platform/access';
import type { Tx } from '#platform/database';
import type { OnlineService } from '#sdk/service';
import { Applications } from '../applying/applications.js';
import type { Staff } from '../commands/desk-command.js';
import { RUNNING } from '../domain/case-state.js';
import type { CaseTwinType } from '../graphql/hand-over.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import type { Twin } from '../store/case-lookup.store.js';
import { CaseStore } from '../store/case.store.js';
import { PermitStore } from '../store/permit.store.js';

/** Cases that look like one person's, or are about the same thing. */
@Injectable()
export class Twins {
  constructor(
    private readonly access: Access,
    private readonly applications: Applications,
    private readonly lookups: CaseLookupStore,
    private readonly cases: CaseStore,
    private readonly permits: PermitStore,
  ) {}

  /** For the desk: those that it may see. */
  async of(tx: Tx, staff: Staff, row: CaseRow): Promise<CaseTwinType[]> {
    const { service } = await this.applications.pinned(row);
    const twins = await this.found(tx, row, service);
    const visible = (await this.cases.byIds(tx, twins.map(({ caseId }) => caseId))).filter((twin) => this.access.may(staff, 'read', 'Case', twin));
    return twins.filter(({ caseId }) => visible.some(({ id }) => id === caseId)).map(({ caseId, reference }) => ({ caseId, reference }));
  }

  /** Where the service says so, only those that are under way or valid, and none that one permit after the other has led to. */
  async found(tx: Tx, row: CaseRow, service: OnlineService): Promise<readonly Twin[]> {
    const twins = await this.lookups.twinsOf(tx, [row.id]);
    if (twins.length === 0 || service.duplicates?.running !== true) return twins;
    const first = await this.#first(tx, row);
    const others: Twin[] = [];
    for (const twin of twins) {
      const other = (await this.cases.byId(tx, twin.caseId))!;
      if (RUNNING.includes(other.state) && (await this.#first(tx, other)) !== first) others.push(twin);
    }
    return others;
  }

  /** What automatic checks see of them. */
  async facts(tx: Tx, row: CaseRow, service: OnlineService): Promise<{ readonly twins: number; readonly sameThing: number }> {
    const twins = await this.found(tx, row, service);
    return { twins: twins.filter(({ samePerson }) => samePerson).length, sameThing: twins.filter(({ sameThing }) => sameThing).length };
  }

  /** The application with which it began. */
  async #first(tx: Tx, { id, follows }: CaseRow): Promise<Id> {
    const permit = follows === null ? undefined : await this.permits.byId(tx, follows);
    const before = permit && (await this.cases.byId(tx, permit.caseId));
    return before ? this.#first(tx, before) : id;
  }
}
