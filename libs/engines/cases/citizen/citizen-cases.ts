import { Injectable } from '@nestjs/common';
import type { Actor } from '#kernel';
import { normalizeCode } from '#kernel';
import { hashCode, sameBytes } from '#platform/crypto';
import { TenantDatabase } from '#platform/database';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

/** How a citizen names a case of theirs: with its code, or from the account that sent it. */
export interface CaseKey {
  readonly reference: string;
  readonly accessCode?: string | null | undefined;
}

/** A comparison as slow as a real one, for references that do not exist. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** However somebody types the number of a case. */
const normalizeReference = (typed: string): string => {
  const plain = normalizeCode(typed);
  return `${plain.slice(0, 4)}-${plain.slice(4, 8)}-${plain.slice(8)}`;
};

/** The door for those who applied. */
@Injectable()
export class CitizenCases {
  constructor(
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
  ) {}

  /**
   * The case, for whoever knows its code or sent it from the account that asks. Undefined for an unknown number and a wrong code alike, after the
   * same work. Outside any transaction: the comparison is slow on purpose.
   */
  async find(actor: Actor, { reference, accessCode }: CaseKey): Promise<CaseRow | undefined> {
    const row = await this.database.withTenant(actor, 'read', (tx) => this.cases.byReference(tx, normalizeReference(reference)));
    if (accessCode === undefined || accessCode === null) return actor.kind === 'citizen' && row?.accountId === actor.personId ? row : undefined;

    const hash = await hashCode(normalizeCode(accessCode), row?.id ?? NOBODY);
    return row && sameBytes(hash, row.accessCodeHash) ? row : undefined;
  }
}
