/** A registration duty is received, assessed, answered; it is never approved or refused. */
export type CaseState = 'received' | 'in-progress' | 'assessed' | 'answered' | 'dispatched' | 'closed';

export type CaseAction = 'take' | 'assess' | 'revise' | 'issue' | 'dispatch' | 'close';

export interface CaseTransition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly action: CaseAction;
  /** Who may take it: the desk of the department, or the system when money settles it. */
  readonly by: 'desk' | 'system';
  readonly event: string;
}

/** The one table. */
export const CASE_TRANSITIONS: readonly CaseTransition[] = [
  { from: 'received', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
  { from: 'in-progress', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
  { from: 'received', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
  { from: 'in-progress', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
  { from: 'assessed', to: 'in-progress', action: 'revise', by: 'desk', event: 'case-revised' },
  { from: 'assessed', to: 'answered', action: 'issue', by: 'desk', event: 'notice-issued' },
  { from: 'answered', to: 'dispatched', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
  { from: 'dispatched', to: 'closed', action: 'close', by: 'system', event: 'case-closed' },
];

export const caseTransition = (from: CaseState, action: CaseAction): CaseTransition | undefined =>
  CASE_TRANSITIONS.find((edge) => edge.from === from && edge.action === action);

/** States in which the desk still has work. */
export const AT_THE_DESK: readonly CaseState[] = ['received', 'in-progress', 'assessed', 'answered'];

export type WhoMoves = 'office' | 'citizen' | 'nobody';

/** Who has to move: the office until the letter is out, then whoever owes money, then nobody. */
export function whoMoves(state: CaseState): WhoMoves {
  if (state === 'closed') return 'nobody';
  return state === 'dispatched' ? 'citizen' : 'office';
}
