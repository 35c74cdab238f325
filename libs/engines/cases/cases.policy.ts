import type { Policy } from '#platform/access';

/** Citizens apply; the desk of a department sees and decides that department's cases; an auditor reads. */
export const casesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'visitor' || actor.kind === 'citizen') can('apply', 'Service');
  if (actor.kind === 'system') can(['apply', 'close', 'read'], ['Service', 'Case']);
  if (actor.kind !== 'staff') return;

  const own = { department: { $in: [...actor.departments] } };
  if (actor.roles.some((role) => role === 'case-worker' || role === 'department-head')) {
    can(['read', 'take', 'ask', 'resume', 'message', 'assess', 'revise', 'issue', 'reissue', 'dispatch', 'note', 'return', 'export'], 'Case', own);
    can(['read', 'dispatch'], 'Letter', own);
  }
  if (actor.roles.includes('auditor')) can('read', ['Case', 'Letter'], own);
};
