import { Injectable } from '@nestjs/common';
import type { Id } from '#kernel';
import type { Tx } from '#platform/database';
import { StaffMemberRow } from './store/staff-member.entity.js';

/** Who works for the town: for other engines that name people. */
@Injectable()
export class StaffDirectory {
  active(tx: Tx): Promise<StaffMemberRow[]> {
    return tx.find(StaffMemberRow, { active: true }, { order: { subject: 'ASC' } });
  }

  byId(tx: Tx, id: Id): Promise<StaffMemberRow | undefined> {
    return tx.findOne(StaffMemberRow, { id });
  }

  bySubject(tx: Tx, issuer: string, subject: string): Promise<StaffMemberRow | undefined> {
    return tx.findOne(StaffMemberRow, { issuer, subject, active: true });
  }
}
