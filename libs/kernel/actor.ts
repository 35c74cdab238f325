import type { Id } from './ids.js';

/** How sure we are who acts: nothing checked, password, substantial (eIDAS), the eID. */
export type AssuranceLevel = 'none' | 'low' | 'substantial' | 'high';

export type StaffRole = 'case-worker' | 'department-head' | 'town-admin' | 'auditor';

/**
 * Who acts, in which town. The first argument of every command; plain data, so that a caller that is not HTTP has one too.
 * - `visitor`: a citizen without login.
 * - `staff`: someone of the town, with roles and departments.
 * - `system`: a job, a sweep, the seeding; `name` says which.
 */
export type Actor =
  | { readonly kind: 'visitor'; readonly tenantId: Id; readonly assurance: AssuranceLevel }
  | {
      readonly kind: 'staff';
      readonly tenantId: Id;
      readonly personId: Id;
      readonly name: string;
      readonly roles: readonly StaffRole[];
      readonly departments: readonly string[];
    }
  | { readonly kind: 'system'; readonly tenantId: Id; readonly name: string };

export const visitor = (tenantId: Id): Actor => ({ kind: 'visitor', tenantId, assurance: 'none' });

export const system = (tenantId: Id, name: string): Actor => ({ kind: 'system', tenantId, name });
