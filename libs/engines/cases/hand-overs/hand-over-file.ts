import { Injectable } from '@nestjs/common';
import { berlinDate, berlinMinutes } from '#kernel';
import type { Actor, Id } from '#kernel';
import type { Tx } from '#platform/database';
import { grantOf, handOverColumns, handOverLine } from '#sdk/service';
import type { HandOverHead, OnlineService } from '#sdk/service';
import { Applications } from '../applying/applications.js';
import { csvOf } from '../domain/csv.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseLookupStore } from '../store/case-lookup.store.js';
import { CaseStore } from '../store/case.store.js';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2027-01-04 09:00:00`, in Berlin: the moment that counts, to the second. */
function momentText(instant: Date): string {
  const minutes = berlinMinutes(instant);
  return `${berlinDate(instant)} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}:${twoDigits(instant.getUTCSeconds())}`;
}

/** The lines of a file for a specialist system. Whoever calls has asked whether the person may. */
@Injectable()
export class HandOverFile {
  constructor(
    private readonly applications: Applications,
    private readonly cases: CaseStore,
    private readonly lookups: CaseLookupStore,
  ) {}

  /** @param service as it is offered now: its columns are those of every line, whatever version a case is pinned to. */
  async of(tx: Tx, actor: Actor, service: OnlineService, head: HandOverHead, caseIds: readonly Id[]): Promise<Buffer> {
    const twins = await this.lookups.twinsOf(tx, caseIds);
    const lines: (readonly string[])[] = [];
    for (const row of await this.cases.byIds(tx, caseIds)) {
      const own = twins.filter(({ of }) => of === row.id).map(({ reference }) => reference);
      const handed = { reference: row.reference, receivedAt: momentText(row.receivedAt), completed: await this.#completed(tx, actor, row), twins: own };
      lines.push(handOverLine(service, head, handed, await this.cases.answers(tx, row)));
    }
    return Buffer.from(csvOf([handOverColumns(service), ...lines]));
  }

  /** The granting decision of a case that is closed: only those are carried out. */
  async #completed(tx: Tx, actor: Actor, row: CaseRow): Promise<string> {
    const found = row.state === 'closed' ? await this.cases.latestAssessment(tx, row.id) : undefined;
    const { service } = await this.applications.tailored(actor, row);
    return found ? (grantOf(service, found.decided.rulings) ?? '') : '';
  }
}
