import { Injectable } from '@nestjs/common';
import type { Actor, Result } from '#kernel';
import { err } from '#kernel';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { CitizenCases } from '../citizen/citizen-cases.js';
import type { CaseKey } from '../citizen/citizen-cases.js';
import { caseTransition } from '../domain/case-state.js';
import type { CaseAction } from '../domain/case-state.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

type Work<T, E> = (tx: Tx, row: CaseRow) => Promise<Result<T, E>>;
type Before = (row: CaseRow) => Promise<void>;

/** What every command of those who applied asks first: is it their case, and does its state allow this? */
@Injectable()
export class CitizenCommand {
  constructor(
    private readonly own: CitizenCases,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
  ) {}

  /**
   * In one transaction, with the case locked. A case of somebody else is not there.
   * @param before what has to be asked outside first, of the case as it was
   */
  async run<T, E>(actor: Actor, key: CaseKey, work: Work<T, E>, before?: Before): Promise<Result<T, E | 'NOT_FOUND'>> {
    const found = await this.own.find(actor, key);
    if (!found) return err('NOT_FOUND');
    await this.database.beforeOutsideCall();
    await before?.(found);
    return this.database.withTenant<Result<T, E | 'NOT_FOUND'>>(actor, 'write', async (tx) => {
      const row = await this.cases.byId(tx, found.id, { lock: 'for update' });
      return row ? work(tx, row) : err('NOT_FOUND');
    });
  }

  /** The same for what moves the case. */
  move<T, E>(actor: Actor, key: CaseKey, action: CaseAction, work: Work<T, E>, before?: Before): Promise<Result<T, E | 'NOT_FOUND' | 'WRONG_STATE'>> {
    return this.run<T, E | 'WRONG_STATE'>(actor, key, async (tx, row) => (caseTransition(row.kind, row.state, action) ? work(tx, row) : err('WRONG_STATE')), before);
  }
}
