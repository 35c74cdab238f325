import { Injectable } from '@nestjs/common';
import type { Actor, Id } from '#kernel';
import type { Tx } from '#platform/database';
import { TownConfig } from '#engines/tenancy';
import type { LabelType } from '../graphql/label.types.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseLabelStore } from '../store/case-label.store.js';

/** Labels as the desk reads them: the words are those of the department where the case lies; a code that it does not have is not shown. */
@Injectable()
export class CaseLabels {
  constructor(
    private readonly towns: TownConfig,
    private readonly store: CaseLabelStore,
  ) {}

  /** The list of a department, in its order. */
  async list(bound: Pick<Actor, 'tenantId'>, department: string): Promise<readonly LabelType[]> {
    const { departments } = await this.towns.town(bound);
    return (departments.find(({ code }) => code === department)?.labels ?? []).map(({ code, title }) => ({ code, title }));
  }

  /** All that somebody may filter by: each code once, the words of the first department that has it. */
  async among(bound: Pick<Actor, 'tenantId'>, departments: readonly string[]): Promise<LabelType[]> {
    const all = (await Promise.all(departments.map((department) => this.list(bound, department)))).flat();
    return all.filter(({ code }, at) => all.findIndex((one) => one.code === code) === at);
  }

  /** By case; one statement, however many cases. */
  async of(tx: Tx, bound: Pick<Actor, 'tenantId'>, rows: readonly Pick<CaseRow, 'id' | 'department'>[]): Promise<ReadonlyMap<Id, LabelType[]>> {
    const put = rows.length === 0 ? new Map<Id, readonly string[]>() : await this.store.of(tx, rows.map(({ id }) => id));
    const shown = new Map<Id, LabelType[]>();
    for (const { id, department } of rows) shown.set(id, (await this.list(bound, department)).filter(({ code }) => put.get(id)?.includes(code)));
    return shown;
  }
}
