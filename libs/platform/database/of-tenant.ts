import type { Id } from '#kernel';

/**
 * Every query carries its tenant itself; row-level security is the second lock (and a cluster finds the right shard by it).
 * This is the one place that can leave the predicate out, so that a test can show that the second lock holds alone.
 */
let firstLock = true;

/** For tests only: run without the predicates, so that only the database decides. */
export function withoutFirstLock(): () => void {
  if (process.env['NODE_ENV'] === 'production') throw new Error('the tenant predicate can not be switched off in production');
  firstLock = false;
  return () => {
    firstLock = true;
  };
}

/** The predicate of a hand-written statement: `$1` is always the tenant. */
export function ofTenant(alias?: string): string {
  if (!firstLock) return '$1::uuid IS NOT NULL';
  return `${alias ? `${alias}.` : ''}tenant_id = $1::uuid`;
}

/** The same for a TypeORM condition. */
export function ofTenantWhere(tenantId: Id): { tenantId?: Id } {
  return firstLock ? { tenantId } : {};
}
