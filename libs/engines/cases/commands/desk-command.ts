import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import type { DeskError } from '../domain/case-code.js';
import { caseTransition, DECIDES, RESERVED } from '../domain/case-state.js';
import type { CaseAction } from '../domain/case-state.js';
import { sameName } from '../domain/same-name.js';
import { Deciders } from '../desk/deciders.js';
import type { CaseRow } from '../store/case.entity.js';
import { CaseStore } from '../store/case.store.js';

export type Staff = Extract<Actor, { kind: 'staff' }>;

/** A case as somebody saw it. */
export interface SeenCase {
  readonly caseId: Id;
  readonly version: number;
}

type Work<T, E> = (tx: Tx, staff: Staff, row: CaseRow) => Promise<Result<T, E>>;

/** What every command of the desk asks first: may this person do this to this very case, and is it still as they saw it? */
@Injectable()
export class DeskCommand {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly deciders: Deciders,
  ) {}

  /** In one transaction, with the case locked. A case that may not be seen is not there. */
  run<T, E>(actor: Actor, seen: SeenCase, action: CaseAction, work: Work<T, E>): Promise<Result<T, E | DeskError>> {
    return this.database.withTenant<Result<T, E | DeskError>>(actor, 'write', async (tx) => {
      const checked = await this.#check(tx, actor, seen, action, { lock: 'for update' });
      return typeof checked === 'string' ? err(checked) : work(tx, actor as Staff, checked);
    });
  }

  /** The same questions without a change, for commands that work outside a transaction first. */
  look<T, E = never>(actor: Actor, seen: SeenCase, action: CaseAction, work: Work<T, E | DeskError>): Promise<Result<T, E | DeskError>> {
    return this.database.withTenant<Result<T, E | DeskError>>(actor, 'read', async (tx) => {
      const checked = await this.#check(tx, actor, seen, action);
      return typeof checked === 'string' ? err(checked) : work(tx, actor as Staff, checked);
    });
  }

  /** For what changes no state and can not collide: may this person do it to this very case? Locked, in one transaction. */
  on<T, E>(actor: Actor, caseId: Id, verb: string, work: Work<T, E>): Promise<Result<T, E | DeskError>> {
    return this.database.withTenant<Result<T, E | DeskError>>(actor, 'write', async (tx) => {
      const found = await this.#visible(tx, actor, caseId, verb, { lock: 'for update' });
      return typeof found === 'string' ? err(found) : work(tx, actor as Staff, found);
    });
  }

  async #check(tx: Tx, actor: Actor, seen: SeenCase, action: CaseAction, options: { lock?: 'for update' } = {}): Promise<CaseRow | DeskError> {
    const row = await this.#visible(tx, actor, seen.caseId, action, options);
    if (typeof row === 'string') return row;
    if (RESERVED.includes(action) && !(await this.deciders.may(actor, row))) return 'FORBIDDEN';
    if (row.version !== seen.version) return 'CONFLICT';
    if (DECIDES.includes(action) && (await this.#isOwn(tx, actor as Staff, row))) return 'OWN_CASE';
    return caseTransition(row.kind, row.state, action) ? row : 'WRONG_STATE';
  }

  /** By name too: whoever works here and applies under their own name is noticed before anybody has said so. */
  async #isOwn(tx: Tx, staff: Staff, row: CaseRow): Promise<boolean> {
    if (row.keptFrom.includes(staff.personId)) return true;
    const { name } = await this.cases.applicant(tx, row);
    return sameName(staff.name, name);
  }

  async #visible(tx: Tx, actor: Actor, caseId: Id, verb: string, options: { lock?: 'for update' }): Promise<CaseRow | 'NOT_FOUND' | 'FORBIDDEN'> {
    const row = await this.cases.byId(tx, caseId, options);
    if (!row || actor.kind !== 'staff' || !this.access.may(actor, 'read', 'Case', row)) return 'NOT_FOUND';
    return this.access.may(actor, verb, 'Case', row) ? row : 'FORBIDDEN';
  }
}
