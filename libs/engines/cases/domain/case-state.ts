/**
 * A registration duty is received, assessed, answered; it is never approved or refused. An application is decided: a refusal is answered
 * like a duty; a grant waits for its money, then its permit is issued, or the office prints a paper and posts it, or, without money, the desk
 * notes that it has been carried out.
 */
export type CaseState = 'received' | 'in-progress' | 'awaiting-citizen' | 'assessed' | 'answered' | 'dispatched' | 'awaiting-payment' | 'to-post' | 'issued' | 'withdrawn' | 'closed';

export type CaseKind = 'registration-duty' | 'application';

export type CaseAction = 'dismiss' | 'reopen' | 'revoke' | 'fetch' | 'provide' | 'withdraw-notice' | 'reissue' | 'take' | 'ask' | 'reply' | 'resume' | 'withdraw' | 'assess' | 'revise' | 'issue' | 'grant' | 'dispatch' | 'settle' | 'hand-to-post' | 'post' | 'return' | 'replace' | 'complete' | 'close';

export interface CaseTransition {
  readonly from: CaseState;
  readonly to: CaseState;
  readonly action: CaseAction;
  /** Who may take it: the desk of the department, whoever applied, or the system when money settles it or time ends it. */
  readonly by: 'desk' | 'citizen' | 'system';
  readonly event: string;
}

const AT_WORK: readonly CaseTransition[] = [
  { from: 'received', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
  { from: 'in-progress', to: 'in-progress', action: 'take', by: 'desk', event: 'case-taken' },
  { from: 'received', to: 'awaiting-citizen', action: 'ask', by: 'desk', event: 'citizen-asked' },
  { from: 'in-progress', to: 'awaiting-citizen', action: 'ask', by: 'desk', event: 'citizen-asked' },
  ...(['received', 'in-progress', 'awaiting-citizen', 'assessed'] as const).map((from) => ({ from, to: 'closed', action: 'dismiss', by: 'desk', event: 'case-dismissed' }) as const),
  { from: 'closed', to: 'in-progress', action: 'reopen', by: 'desk', event: 'case-reopened' },
  { from: 'awaiting-citizen', to: 'in-progress', action: 'reply', by: 'citizen', event: 'citizen-replied' },
  { from: 'awaiting-citizen', to: 'in-progress', action: 'resume', by: 'desk', event: 'question-taken-back' },
];

/** Until the decision is out, or what it granted is paid. A duty is not withdrawn: whoever registered by mistake writes to the office. */
const WITHDRAWALS: readonly CaseTransition[] = (['received', 'in-progress', 'awaiting-citizen', 'assessed'] as const).map((from) => ({
  from, to: 'withdrawn', action: 'withdraw', by: 'citizen', event: 'application-withdrawn',
}));

const UNWANTED_GRANT: CaseTransition = { from: 'awaiting-payment', to: 'withdrawn', action: 'withdraw', by: 'citizen', event: 'grant-withdrawn' };

const BY_LETTER: readonly CaseTransition[] = [
  { from: 'assessed', to: 'answered', action: 'issue', by: 'desk', event: 'notice-issued' },
  { from: 'answered', to: 'dispatched', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
  { from: 'answered', to: 'answered', action: 'reissue', by: 'desk', event: 'notice-reissued' },
  { from: 'dispatched', to: 'answered', action: 'reissue', by: 'desk', event: 'notice-reissued' },
  { from: 'dispatched', to: 'closed', action: 'close', by: 'system', event: 'case-closed' },
];

/** A grant that did not arrive is sent once more, and the case stays where its money has brought it. */
const GRANTED_AGAIN: readonly CaseTransition[] = (['awaiting-payment', 'to-post', 'issued'] as const).map((state) => ({ from: state, to: state, action: 'reissue', by: 'desk', event: 'notice-reissued' }));

/** A notice that lies on our own portal: fetched by whoever it is for, or withdrawn by time and sent by letter. */
const ON_THE_PORTAL: readonly CaseTransition[] = [
  { from: 'dispatched', to: 'dispatched', action: 'fetch', by: 'citizen', event: 'notice-fetched' },
  { from: 'awaiting-payment', to: 'awaiting-payment', action: 'fetch', by: 'citizen', event: 'notice-fetched' },
  { from: 'issued', to: 'issued', action: 'fetch', by: 'citizen', event: 'notice-fetched' },
  { from: 'dispatched', to: 'answered', action: 'withdraw-notice', by: 'system', event: 'notice-withdrawn' },
  { from: 'awaiting-payment', to: 'awaiting-payment', action: 'withdraw-notice', by: 'system', event: 'notice-withdrawn' },
  { from: 'issued', to: 'issued', action: 'withdraw-notice', by: 'system', event: 'notice-withdrawn' },
];

/** A notice that goes into the mailbox of the addressee's account, or can not and comes by letter. */
const IN_THE_MAILBOX: readonly CaseTransition[] = [
  { from: 'answered', to: 'dispatched', action: 'provide', by: 'system', event: 'notice-provided' },
  { from: 'awaiting-payment', to: 'awaiting-payment', action: 'provide', by: 'system', event: 'notice-provided' },
  { from: 'to-post', to: 'to-post', action: 'provide', by: 'system', event: 'notice-provided' },
  { from: 'issued', to: 'issued', action: 'provide', by: 'system', event: 'notice-provided' },
  { from: 'answered', to: 'answered', action: 'withdraw-notice', by: 'system', event: 'notice-withdrawn' },
];

/** What is paid and comes out of a register of the office: printed and posted there, noted here. A letter or a fetched notice may come after the money. */
const POSTING: readonly CaseTransition[] = [
  { from: 'awaiting-payment', to: 'to-post', action: 'hand-to-post', by: 'system', event: 'fee-paid' },
  { from: 'to-post', to: 'to-post', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
  { from: 'to-post', to: 'to-post', action: 'fetch', by: 'citizen', event: 'notice-fetched' },
  { from: 'to-post', to: 'to-post', action: 'withdraw-notice', by: 'system', event: 'notice-withdrawn' },
  { from: 'to-post', to: 'closed', action: 'post', by: 'desk', event: 'document-posted' },
];

/** One table per kind of service. */
export const CASE_TRANSITIONS: Readonly<Record<CaseKind, readonly CaseTransition[]>> = {
  'registration-duty': [
    ...AT_WORK,
    { from: 'received', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
    { from: 'in-progress', to: 'assessed', action: 'assess', by: 'desk', event: 'case-assessed' },
    { from: 'assessed', to: 'in-progress', action: 'revise', by: 'desk', event: 'case-revised' },
    ...BY_LETTER,
    ...ON_THE_PORTAL.filter(({ from }) => from === 'dispatched'),
    ...IN_THE_MAILBOX.filter(({ from }) => from === 'answered'),
  ],
  application: [
    ...AT_WORK,
    ...WITHDRAWALS,
    UNWANTED_GRANT,
    { from: 'received', to: 'assessed', action: 'assess', by: 'desk', event: 'case-decided' },
    { from: 'in-progress', to: 'assessed', action: 'assess', by: 'desk', event: 'case-decided' },
    { from: 'assessed', to: 'in-progress', action: 'revise', by: 'desk', event: 'decision-revised' },
    ...BY_LETTER,
    ...GRANTED_AGAIN,
    ...ON_THE_PORTAL,
    ...IN_THE_MAILBOX,
    { from: 'assessed', to: 'awaiting-payment', action: 'grant', by: 'desk', event: 'case-granted' },
    { from: 'assessed', to: 'closed', action: 'complete', by: 'desk', event: 'case-completed' },
    { from: 'awaiting-payment', to: 'awaiting-payment', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
    { from: 'awaiting-payment', to: 'issued', action: 'settle', by: 'system', event: 'permit-issued' },
    ...POSTING,
    // Paid before the letter had left.
    { from: 'issued', to: 'issued', action: 'dispatch', by: 'desk', event: 'notice-dispatched' },
    { from: 'issued', to: 'answered', action: 'revoke', by: 'desk', event: 'permit-revoked' },
    { from: 'issued', to: 'closed', action: 'return', by: 'desk', event: 'permit-returned' },
    { from: 'issued', to: 'closed', action: 'replace', by: 'system', event: 'permit-replaced' },
    { from: 'issued', to: 'closed', action: 'close', by: 'system', event: 'permit-expired' },
  ],
};

export const caseTransition = (kind: CaseKind, from: CaseState, action: CaseAction): CaseTransition | undefined =>
  CASE_TRANSITIONS[kind].find((edge) => edge.from === from && edge.action === action);

/** Under way, or with a permit that is valid. */
export const RUNNING: readonly CaseState[] = ['received', 'in-progress', 'awaiting-citizen', 'assessed', 'awaiting-payment', 'issued'];

/** States in which the desk still has work. */
export const AT_THE_DESK: readonly CaseState[] = ['received', 'in-progress', 'assessed', 'answered', 'to-post'];

export type WhoMoves = 'office' | 'citizen' | 'nobody';

const MOVES: Readonly<Record<CaseState, WhoMoves>> = {
  received: 'office',
  'in-progress': 'office',
  'awaiting-citizen': 'citizen',
  assessed: 'office',
  answered: 'office',
  dispatched: 'citizen',
  'awaiting-payment': 'citizen',
  'to-post': 'office',
  issued: 'nobody',
  withdrawn: 'nobody',
  closed: 'nobody',
};

/** Who has to move: the office until it asks back or the letter is out, then whoever has to answer or owes money, then nobody. */
export const whoMoves = (state: CaseState): WhoMoves => MOVES[state];

/** Nothing happens any more. */
export const isOver = (state: CaseState): boolean => state === 'closed' || state === 'withdrawn';

/** The answer is out: now somebody can say what they think of the service. */
export const isRateable = (state: CaseState): boolean => state === 'dispatched' || state === 'issued' || state === 'closed';

/** What somebody must not do in their own matter (VwVfG section 20, AO section 82). */
export const DECIDES: readonly CaseAction[] = ['assess', 'issue', 'reissue', 'complete', 'dismiss', 'revoke'];

/** What only the role may do to which the law gives the decision; everything else prepares or carries it out. */
export const RESERVED: readonly CaseAction[] = [...DECIDES, 'revise'];
