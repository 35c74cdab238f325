import type { Id } from './ids.js';
import type { Locale } from './locale.js';

/** How sure we are who acts: nothing checked, password, substantial (eIDAS), the eID. */
export type AssuranceLevel = 'none' | 'low' | 'substantial' | 'high';

const RISING: readonly AssuranceLevel[] = ['none', 'low', 'substantial', 'high'];

/** Whether one level is as sure as another, or surer. */
export const reaches = (level: AssuranceLevel, needed: AssuranceLevel): boolean => RISING.indexOf(level) >= RISING.indexOf(needed);

/** A `registrar` is appointed for the civil registry (PStG section 2): only they decide there. */
export type StaffRole = 'case-worker' | 'registrar' | 'department-head' | 'town-admin' | 'auditor';

/**
 * Who acts, in which town. The first argument of every command; plain data, so that a caller that is not HTTP has one too.
 * - `visitor`: a citizen without login.
 * - `citizen`: a citizen with an account of this town; `issuer` says who vouches for them, `assurance` how surely this time. A `temporary` one is nobody
 *   again when the session ends: nothing can be kept for them that only they may open.
 * - `staff`: someone of the town, with roles and departments.
 * - `system`: a job, a sweep, the seeding; `name` says which.
 *
 * `locale` is the language in which a citizen reads; German where it is not said.
 */
export type Actor = { readonly locale?: Locale } & ActorKind;

type ActorKind =
  | { readonly kind: 'visitor'; readonly tenantId: Id; readonly assurance: AssuranceLevel }
  | {
      readonly kind: 'citizen';
      readonly tenantId: Id;
      readonly personId: Id;
      readonly issuer: string;
      readonly assurance: AssuranceLevel;
      readonly temporary?: true;
    }
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

/** The language in which somebody reads. */
export const localeOf = (actor: { readonly locale?: Locale }): Locale => actor.locale ?? 'de';

/** How surely it is known who acts. Staff and the system act for people whom the office has identified. */
export const assuranceOf = (actor: Actor): AssuranceLevel => (actor.kind === 'visitor' || actor.kind === 'citizen' ? actor.assurance : 'high');
