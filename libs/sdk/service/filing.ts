import { reaches } from '#kernel';
import type { AssuranceLevel } from '#kernel';

/**
 * How an application comes in when its author does not send it from home, signed in as surely as the service wants it.
 * - `counter`: said to a clerk, who has seen who it is.
 * - `phone`: said to a clerk on the telephone.
 * - `paper`: written and signed; a clerk types it.
 * - `clerk-link`: begun by a clerk, who gives its author a link and a code to go on at home.
 */
export type FilingWay = 'counter' | 'phone' | 'paper' | 'clerk-link';

export const FILING_WAYS: readonly FilingWay[] = ['counter', 'phone', 'paper', 'clerk-link'];

/** Ways in which nobody sees a person or a signature: not enough where the law wants to be sure who it is. */
export const UNSEEN: readonly FilingWay[] = ['phone', 'clerk-link'];

interface Filed {
  readonly assuranceLevel: AssuranceLevel;
  readonly filing?: readonly FilingWay[];
}

/** Whether it has to be clear who applies, beyond what they say. */
export const needsIdentity = ({ assuranceLevel }: Filed): boolean => !reaches('low', assuranceLevel);

/** Ways that are open for a service: those it names, else every one that is as sure as it wants to be. */
export const filingWays = (service: Filed): readonly FilingWay[] => service.filing ?? FILING_WAYS.filter((way) => !needsIdentity(service) || !UNSEEN.includes(way));
