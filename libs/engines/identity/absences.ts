import { Inject, Injectable } from '@nestjs/common';
import { LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import type { Actor, Clock, Id, LocalDate, Result } from '#kernel';
import { berlinDate, err, newId, ok } from '#kernel';
import { CLOCK } from '#platform/clock';
import { TenantDatabase } from '#platform/database';
import type { Tx } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { StaffDirectory } from './staff-directory.js';
import { StaffAbsenceRow } from './store/staff-absence.entity.js';

export interface AbsenceWish {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly substituteId: Id;
}

export interface Absence extends AbsenceWish {
  readonly id: Id;
  readonly personId: Id;
}

export type AbsenceError = 'NOT_FOUND' | 'DATES_REVERSED' | 'DATE_IN_PAST' | 'SUBSTITUTE_UNKNOWN';

/** Who is away, and who stands in. A substitute sees the work of whoever is away beside their own; rights do not change. */
@Injectable()
export class Absences {
  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly database: TenantDatabase,
    private readonly directory: StaffDirectory,
    private readonly audit: AuditTrail,
  ) {}

  get #today(): LocalDate {
    return berlinDate(this.clock.now());
  }

  /** One's own absence; the substitute has to share a department. */
  declare(actor: Actor, { from, to, substituteId }: AbsenceWish): Promise<Result<Id, AbsenceError>> {
    return this.database.withTenant<Result<Id, AbsenceError>>(actor, 'write', async (tx) => {
      if (actor.kind !== 'staff') return err('NOT_FOUND');
      if (to < from) return err('DATES_REVERSED');
      if (to < this.#today) return err('DATE_IN_PAST');
      const substitute = await this.directory.byId(tx, substituteId);
      if (!substitute?.active || substitute.id === actor.personId || !substitute.departments.some((one) => actor.departments.includes(one))) return err('SUBSTITUTE_UNKNOWN');
      const id = newId();
      await tx.insert(StaffAbsenceRow, { id, personId: actor.personId, substituteId, fromDay: from, toDay: to, declaredAt: this.clock.now() });
      await this.audit.record(tx, actor, { action: 'staff.absence', object: { type: 'staff', id: actor.personId }, fields: ['absence'] });
      return ok(id);
    });
  }

  end(actor: Actor, id: Id): Promise<Result<Id, 'NOT_FOUND'>> {
    return this.database.withTenant<Result<Id, 'NOT_FOUND'>>(actor, 'write', async (tx) => {
      const gone = actor.kind === 'staff' ? await tx.delete(StaffAbsenceRow, { id, personId: actor.personId }) : 0;
      if (gone === 0 || actor.kind !== 'staff') return err('NOT_FOUND');
      await this.audit.record(tx, actor, { action: 'staff.back', object: { type: 'staff', id: actor.personId }, fields: ['absence'] });
      return ok(id);
    });
  }

  /** Not over yet, the next first. */
  async own(tx: Tx, personId: Id): Promise<Absence[]> {
    const rows = await tx.find(StaffAbsenceRow, { personId, toDay: MoreThanOrEqual(this.#today) }, { order: { fromDay: 'ASC' } });
    return rows.map(({ id, fromDay, toDay, substituteId }) => ({ id, personId, from: fromDay, to: toDay, substituteId }));
  }

  /** For whom this person stands in today. */
  async standingInFor(tx: Tx, substituteId: Id): Promise<Id[]> {
    const rows = await tx.find(StaffAbsenceRow, { substituteId, ...this.#now() });
    return [...new Set(rows.map(({ personId }) => personId))];
  }

  /** Who does the work of this person today: they themselves, or who stands in. One step only: whoever stands in and is away too has said so too late. */
  async presentFor(tx: Tx, personId: Id): Promise<Id> {
    const row = await tx.findOne(StaffAbsenceRow, { personId, ...this.#now() }, { order: { declaredAt: 'DESC' } });
    return row?.substituteId ?? personId;
  }

  #now() {
    return { fromDay: LessThanOrEqual(this.#today), toDay: MoreThanOrEqual(this.#today) };
  }
}
