import { Injectable } from '@nestjs/common';
import { Access } from '#platform/access';
import type { Tx } from '#platform/database';
import { Absences } from '#engines/identity';
import type { Staff } from '../commands/desk-command.js';
import type { InboxScope } from '../store/inbox.reader.js';
import { CaseViews } from './case-views.js';

/** Whose cases somebody may list, and for what. */
@Injectable()
export class InboxScopes {
  constructor(
    private readonly access: Access,
    private readonly absences: Absences,
    private readonly views: CaseViews,
  ) {}

  /** Whoever is away is stood in for: their work is in the inbox of the substitute. */
  async of(tx: Tx, staff: Staff, verb: 'read' | 'export' = 'read'): Promise<InboxScope> {
    const people = [staff.personId, ...(await this.absences.standingInFor(tx, staff.personId))];
    return { people, departments: this.departments(staff, 'Case', verb), today: this.views.today, seesRestricted: staff.roles.includes('department-head') };
  }

  /** Departments whose things this person may read: to belong to one is not enough, an admin of the town does not see its cases. */
  departments(staff: Staff, type: 'Case' | 'Letter', verb: 'read' | 'export' = 'read'): readonly string[] {
    return staff.departments.filter((department) => this.access.may(staff, verb, type, { department, restrictedTo: null }));
  }
}
