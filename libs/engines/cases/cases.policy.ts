import type { Conditions, Policy } from '#platform/access';

const DESK = ['read', 'take', 'ask', 'resume', 'message', 'assess', 'revise', 'issue', 'reissue', 'dispatch', 'note', 'label', 'return', 'complete', 'export', 'forward', 'dismiss', 'reopen', 'revoke', 'post'];

/** Citizens apply; the desk of a department sees and decides that department's cases (for some services a role alone, see `Deciders`); an auditor reads. */
export const casesPolicy: Policy = (actor, can) => {
  if (actor.kind === 'visitor' || actor.kind === 'citizen') can('apply', 'Service');
  if (actor.kind === 'system') can(['apply', 'close', 'read'], ['Service', 'Case']);
  if (actor.kind !== 'staff') return;

  const heads = actor.roles.includes('department-head');
  const department = { $in: [...actor.departments] };
  // What is restricted is seen by those who need to know; who heads the department decides who that is.
  const own: readonly Conditions[] = heads ? [{ department }] : [{ department, restrictedTo: null }, { department, restrictedTo: actor.personId }];
  if (heads || actor.roles.includes('case-worker') || actor.roles.includes('registrar')) {
    for (const conditions of own) {
      can(DESK, 'Case', conditions);
      can(['read', 'dispatch'], 'Letter', conditions);
    }
    // Whoever sits at the counter takes in for every office of the town; what comes of it is seen by its department.
    can('file', 'Service');
  }
  if (heads) {
    can('restrict', 'Case', { department });
    can('keep', 'InboxView', { department });
    can('read', 'Rating', { department });
  }
  if (actor.roles.includes('auditor')) {
    for (const conditions of own) can('read', ['Case', 'Letter'], conditions);
    can('read', 'Rating', { department });
  }
};
