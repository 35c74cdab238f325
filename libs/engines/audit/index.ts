export { AuditModule } from './audit.module.js';
export { actorName, AuditTrail } from './audit-trail.js';
export type { Deed } from './audit-trail.js';
export { engine } from './engine.js';
