/**
 * A registration duty is received, assessed, answered; it is never approved or refused. An application is decided: a refusal is answered
 * like a duty; a grant waits for its money, then its permit is issued.
 */
export type CaseState = 'received' | 'in-progress' | 'assessed' | 'answered' | 'dispatched' | 'awaiting-payment' | 'issued' | 'closed';

export type CaseKind = 'registration-duty' | 'application';

export type CaseAction = 'take' | 'assess' | 'revise' | 'issue' | 'grant' | 'dispatch' | 'settle' | 'return' | 'close';

export interface CaseTransition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly action: CaseAction;
  /** Who may take it: the desk of the department, or the system when money settles it or time ends it. */
  readonly by: 'desk' | 'system';
  readonly event: string;
}

const AT_WORK: readonly CaseTransition[] = [
  { from: 'received', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
  { from: 'in-progress', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
];

const BY_LETTER: readonly CaseTransition[] = [
  { from: 'assessed', to: 'answered', action: 'issue', by: 'desk', event: 'notice-issued' },
  { from: 'answered', to: 'dispatched', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
  { from: 'dispatched', to: 'closed', action: 'close', by: 'system', event: 'case-closed' },
];

/** One table per kind of service. */
export const CASE_TRANSITIONS: Readonly<Record<CaseKind, readonly CaseTransition[]>> = {
  'registration-duty': [
    ...AT_WORK,
    { from: 'received', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
    { from: 'in-progress', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
    { from: 'assessed', to: 'in-progress', action: 'revise', by: 'desk', event: 'case-revised' },
    ...BY_LETTER,
  ],
  application: [
    ...AT_WORK,
    { from: 'received', to: 'assessed', action: 'assess', by: 'desk', event: 'case-decided' },
    { from: 'in-progress', to: 'assessed', action: 'assess', by: 'desk', event: 'case-decided' },
    { from: 'assessed', to: 'in-progress', action: 'revise', by: 'desk', event: 'decision-revised' },
    ...BY_LETTER,
    { from: 'assessed', to: 'awaiting-payment', action: 'grant', by: 'desk', event: 'case-granted' },
    { from: 'awaiting-payment', to: 'awaiting-payment', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
    { from: 'awaiting-payment', to: 'issued', action: 'settle', by: 'system', event: 'permit-issued' },
    // Paid before the letter had left.
    { from: 'issued', to: 'issued', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
    { from: 'issued', to: 'closed', action: 'return', by: 'desk', event: 'permit-returned' },
    { from: 'issued', to: 'closed', action: 'close', by: 'system', event: 'permit-expired' },
  ],
};

export const caseTransition = (kind: CaseKind, from: CaseState, action: CaseAction): CaseTransition | undefined =>
  CASE_TRANSITIONS[kind].find((edge) => edge.from === from && edge.action === action);

/** States in which the desk still has work. */
export const AT_THE_DESK: readonly CaseState[] = ['received', 'in-progress', 'assessed', 'answered'];

export type WhoMoves = 'office' | 'citizen' | 'nobody';

/** Who has to move: the office until the letter is out, then whoever owes money, then nobody. */
export function whoMoves(state: CaseState): WhoMoves {
  if (state === 'closed' || state === 'issued') return 'nobody';
  return state === 'dispatched' || state === 'awaiting-payment' ? 'citizen' : 'office';
}
