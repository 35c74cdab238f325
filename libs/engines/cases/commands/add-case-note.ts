import { Injectable } from '@nestjs/common';
import type { Actor, Id, Result } from '#kernel';
import { err, ok } from '#kernel';
import { Access } from '#platform/access';
import { TenantDatabase } from '#platform/database';
import { AuditTrail } from '#engines/audit';
import { CaseStore } from '../store/case.store.js';

/** A note for colleagues; citizens do not see it. */
@Injectable()
export class AddCaseNote {
  constructor(
    private readonly access: Access,
    private readonly database: TenantDatabase,
    private readonly cases: CaseStore,
    private readonly audit: AuditTrail,
  ) {}

  execute(actor: Actor, caseId: Id, text: string): Promise<Result<Id, 'NOT_FOUND' | 'FORBIDDEN'>> {
    return this.database.withTenant<Result<Id, 'NOT_FOUND' | 'FORBIDDEN'>>(actor, 'write', async (tx) => {
      const row = await this.cases.byId(tx, caseId);
      if (!row || !this.access.may(actor, 'read', 'Case', row)) return err('NOT_FOUND');
      if (!this.access.may(actor, 'note', 'Case', row)) return err('FORBIDDEN');
      await this.cases.note(tx, actor, caseId, 'note', { text });
      await this.audit.record(tx, actor, { action: 'case.note', object: { type: 'case', id: caseId }, fields: ['note'] });
      return ok(caseId);
    });
  }
}
