import type { EngineParts } from '#platform/engine';
import { AuditModule } from './audit.module.js';
import { AuditEventRow } from './store/audit-event.entity.js';
import { AuditEvent1700000000100 } from './store/audit-event.migration.js';

export const engine: EngineParts = {
  name: 'audit',
  module: AuditModule,
  entities: [AuditEventRow],
  migrations: [AuditEvent1700000000100],
};
